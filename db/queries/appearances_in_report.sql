-- The appearances of an athlete in one report.
SELECT appearance.id, digest AS report, block, name, athlete_id
  FROM appearance JOIN report ON report.id = report_id
 WHERE athlete_id = :athlete AND stem = :stem
