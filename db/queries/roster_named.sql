-- Roster entries of exactly these names.
SELECT id, name, noc, sport, gender
  FROM athlete
 WHERE source_id IS NOT NULL AND name IN (SELECT json_each.value FROM json_each (:names))
 ORDER BY id
