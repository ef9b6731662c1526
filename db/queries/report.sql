-- One report by stem.
SELECT id, stem, title, byline, outlet, published, url, path, witness, words, claims, conflicts, added_at, age_order
  FROM report WHERE stem = :stem
