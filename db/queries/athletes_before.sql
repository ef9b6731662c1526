-- The athletes that come before a place in the list, nearest first.
SELECT id, key, name, kind, noc, gender, sport, born, years, reference_id, reports, mentions, events, conflicts
  FROM athlete
 WHERE (rarity, name, id) < (:rarity, :name, :id)
 ORDER BY rarity DESC, name DESC, id DESC LIMIT :limit
