-- Some appearances, as far as a decision on who is who needs them.
SELECT appearance.id, digest AS report, block, name, athlete_id
  FROM appearance JOIN report ON report.id = report_id
 WHERE appearance.id IN (SELECT json_each.value FROM json_each (:appearances))
 ORDER BY digest, number
