-- Every appearance of some blocks, in an order that is the same in every store.
SELECT appearance.id, digest || stem AS "order", number, athlete_id, name, kind, noc, gender, sport, age, spellings,
       members
  FROM appearance JOIN report ON report.id = report_id
 WHERE block IN (SELECT json_each.value FROM json_each (:blocks))
 ORDER BY digest, stem, number
