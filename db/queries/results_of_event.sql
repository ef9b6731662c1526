-- The official results of an event in all its phases, with the athletes of the store.
SELECT phase, rank, official.name, official.noc, mark, records, irm, day, crew, athlete.key AS athlete,
       reference_source.name AS source, coalesce (as_of, day) AS as_of
  FROM official JOIN reference_source ON reference_source.id = official.source_id
  LEFT JOIN athlete ON athlete.id = athlete_id
 WHERE competition = :competition AND official.sport = :sport AND event = :event
   AND (:gender IS NULL OR official.gender IS NULL OR official.gender IN (:gender, 'mixed'))
 ORDER BY phase, rank IS NULL, rank, official.id
