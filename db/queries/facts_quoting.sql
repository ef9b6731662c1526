-- The facts of claims with these words in a report, about an athlete called by one of these spellings.
SELECT DISTINCT fact_id AS id
  FROM report JOIN claim ON claim.report_id = report.id
  JOIN appearance ON appearance.id = appearance_id JOIN athlete ON athlete.id = athlete_id
 WHERE digest = :digest AND attribute = :attribute AND quote = :quote AND NOT struck AND fact_id IS NOT NULL
   AND EXISTS (SELECT 1 FROM json_each (:spellings)
                WHERE json_each.value IN (as_written, appearance.name, athlete.name))
 ORDER BY fact_id
