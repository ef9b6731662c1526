-- The place of an athlete in the list; nothing where he is not in it.
SELECT rarity, name, key FROM athlete WHERE key = :wanted AND rarity < 0
