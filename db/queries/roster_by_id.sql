-- Some athletes of rosters, with the events in which official results have them.
SELECT athlete.id, key, coalesce (roster_name.name, athlete.name) AS name, noc, sport, gender, born, years,
       (SELECT json_group_array (DISTINCT event) FROM official WHERE athlete_id = athlete.id) AS events,
       (SELECT json_group_array (name) FROM listed_name WHERE athlete_id = athlete.id) AS also
  FROM athlete LEFT JOIN roster_name ON roster_name.athlete_id = athlete.id
 WHERE source_id IS NOT NULL AND kind = 'person' AND athlete.id IN (SELECT json_each.value FROM json_each (:athletes))
 ORDER BY key
