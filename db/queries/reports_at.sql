-- The reports of some keys (JSON), in no order.
SELECT id, stem, title, byline, outlet, published, url, path, witness, words, claims, conflicts, added_at, age_order
  FROM report
 WHERE id IN (SELECT json_each.value FROM json_each (:keys))
