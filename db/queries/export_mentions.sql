-- Every mention, report by report.
SELECT stem AS report, athlete.name AS athlete, athlete.key AS athlete_id, mention.kind, start, end, as_written
  FROM mention JOIN report ON report.id = mention.report_id JOIN appearance ON appearance.id = appearance_id
  JOIN athlete ON athlete.id = athlete_id
 ORDER BY stem, start, end
