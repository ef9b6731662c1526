-- The words around the first mention of each of some appearances.
SELECT stem AS report, substr (text, max (1, start + 1 - :around), end - start + 2 * :around) AS text, start, end
  FROM (SELECT appearance_id, report_id, min (start) AS start, end FROM mention
         WHERE appearance_id IN (SELECT json_each.value FROM json_each (:appearances)) GROUP BY appearance_id)
  JOIN report ON report.id = report_id JOIN report_text USING (report_id)
 ORDER BY stem, start LIMIT :limit
