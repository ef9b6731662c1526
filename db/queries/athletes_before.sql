-- The athletes of reports that come before a place in the list, nearest first.
SELECT id, key, name, kind, noc, gender, sport, born, years, reference_id, reports, mentions, events, conflicts
  FROM athlete
 WHERE rarity < 0 AND (rarity, name, key) < (:rarity, :name, :key)
 ORDER BY rarity DESC, name DESC, key DESC LIMIT :limit
