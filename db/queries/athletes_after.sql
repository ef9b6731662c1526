-- The athletes that follow a place in the list, in order.
SELECT id, key, name, kind, noc, gender, sport, born, years, reference_id, reports, mentions, events, conflicts
  FROM athlete
 WHERE (rarity, name, id) > (:rarity, :name, :id)
 ORDER BY rarity, name, id LIMIT :limit
