-- Every event with what is said of it.
SELECT event.key, competition, sport, gender, event.event, max(stage.athletes) AS athletes, max(stage.reports) AS reports
  FROM event JOIN stage ON event_id = event.id
 GROUP BY event.id
 ORDER BY max(stage.reports) DESC, event.sort_key
