-- The athletes of reports that follow a place in the list, in order.
SELECT id, key, name, kind, noc, gender, sport, born, years, reference_id, reports, mentions, events, conflicts
  FROM athlete
 WHERE rarity < 0 AND (rarity, name, key) > (:rarity, :name, :key)
 ORDER BY rarity, name, key LIMIT :limit
