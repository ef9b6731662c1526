-- The appearances of an athlete, as far as a decision on who is who needs them.
SELECT appearance.id, digest AS report, block, name, athlete_id
  FROM appearance JOIN report ON report.id = report_id
 WHERE athlete_id = :athlete
 ORDER BY digest, number
