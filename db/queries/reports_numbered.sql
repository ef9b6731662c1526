-- Reports by number, as they were taken in.
SELECT id, stem, text, title, byline, outlet, published, url, path
  FROM report JOIN report_text ON report_id = id
 WHERE id IN (SELECT json_each.value FROM json_each (:numbers))
 ORDER BY id
