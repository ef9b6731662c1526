-- Every report, newest first.
SELECT id, stem, title, byline, outlet, published, url, path, witness, words, claims, conflicts, added_at, age_order
  FROM report ORDER BY age_order, stem
