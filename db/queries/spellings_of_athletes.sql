-- The names by which reports call some athletes, and how many reports write each.
SELECT athlete_id, as_written AS spelling, count(DISTINCT mention.report_id) AS reports
  FROM appearance JOIN mention ON appearance_id = appearance.id
 WHERE athlete_id IN (SELECT value FROM json_each (:athletes)) AND mention.kind IN ('name', 'surname')
 GROUP BY athlete_id, as_written
 ORDER BY athlete_id, reports DESC, spelling
