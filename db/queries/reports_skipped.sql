-- The place of the report that comes so many rows behind a place in the list.
SELECT age_order, stem FROM report
 WHERE (age_order, stem) > (:age_order, :stem)
 ORDER BY age_order, stem LIMIT 1 OFFSET :skipped
