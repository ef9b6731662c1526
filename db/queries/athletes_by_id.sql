-- Some athletes, by number.
SELECT id, key, name, kind, noc, gender, sport, born, years, reference_id, reports, mentions, events, conflicts
  FROM athlete WHERE id IN (SELECT value FROM json_each (:athletes))
