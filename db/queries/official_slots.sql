-- The slots in which official results have an athlete.
SELECT DISTINCT competition, sport, gender, event, phase FROM official WHERE athlete_id = :athlete
