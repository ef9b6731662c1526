-- The slots in which official results have an athlete, with what they say there.
SELECT DISTINCT competition, sport, gender, event, phase, CAST (rank AS TEXT) AS rank, mark, crew IS NOT NULL AS is_crew
  FROM official WHERE athlete_id = :athlete
