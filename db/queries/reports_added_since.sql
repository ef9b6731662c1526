-- The reports that came in at a moment or later, in the order in which they came.
SELECT id, stem, title, byline, outlet, published, url, path, witness, words, claims, conflicts, added_at, age_order
  FROM report WHERE added_at >= :since ORDER BY added_at, id
