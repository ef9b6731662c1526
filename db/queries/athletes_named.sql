-- Athletes by exact name or by the roster's id, the most mentioned first.
SELECT id, key, name, kind, noc, gender, sport, born, years, reference_id, reports, mentions, events, conflicts
  FROM athlete
 WHERE id IN (SELECT id FROM athlete WHERE name = :name UNION SELECT id FROM athlete WHERE reference_id = :name)
 ORDER BY rarity, name, key
