-- The place of the athlete who comes so many rows behind a place in the list.
SELECT rarity, name, key FROM athlete
 WHERE (rarity, name, key) > (:rarity, :name, :key)
 ORDER BY rarity, name, key LIMIT 1 OFFSET :skipped
