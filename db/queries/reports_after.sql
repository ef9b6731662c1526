-- The reports that follow a place in the list, in order.
SELECT id, stem, title, byline, outlet, published, url, path, witness, words, claims, conflicts, added_at, age_order
  FROM report
 WHERE (age_order, stem) > (:age_order, :stem)
 ORDER BY age_order, stem LIMIT :limit
