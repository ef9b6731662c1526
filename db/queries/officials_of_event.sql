-- The official results of one event, phase by phase, with the athletes whom reports name too.
SELECT official.phase, rank, official.name, official.noc, mark, records, irm, day, crew, athlete.key AS athlete,
       reference_source.name AS source, coalesce (as_of, day) AS as_of
  FROM event JOIN official ON official.competition = event.competition AND official.sport = event.sport
       AND official.event = event.event AND (event.gender IS NULL OR official.gender IS NULL
       OR official.gender IN (event.gender, 'mixed'))
  JOIN reference_source ON reference_source.id = official.source_id
  LEFT JOIN athlete ON athlete.id = official.athlete_id
 WHERE event.key = :event ORDER BY official.phase, rank IS NULL, rank, official.id
