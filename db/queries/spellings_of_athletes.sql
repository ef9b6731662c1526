-- The full names by which reports call some athletes, and how many reports write each.
SELECT athlete_id, value AS spelling, count(DISTINCT report_id) AS reports
  FROM appearance, json_each (spellings)
 WHERE athlete_id IN (SELECT value FROM json_each (:athletes))
 GROUP BY athlete_id, value
 ORDER BY athlete_id, reports DESC, spelling
