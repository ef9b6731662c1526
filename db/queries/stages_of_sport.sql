-- The keys of all phases of a sport's events; an empty sport stands for those of which nobody says it.
SELECT stage.key FROM event JOIN stage ON event_id = event.id WHERE sport IS nullif (:sport, '')
