-- How many reports follow one place in the list and come before another.
SELECT count(*) FROM report
 WHERE (age_order, stem) > (:age_order, :stem) AND (age_order, stem) < (:end_age_order, :end_stem)
