-- The reports that come before a place in the list, nearest first.
SELECT id, stem, title, byline, outlet, published, url, path, witness, words, claims, conflicts, added_at, age_order
  FROM report
 WHERE (age_order, stem) < (:age_order, :stem)
 ORDER BY age_order DESC, stem DESC LIMIT :limit
