-- How many athletes follow one place in the list and come before another.
SELECT count(*) FROM athlete
 WHERE (rarity, name, key) > (:rarity, :name, :key)
   AND (rarity, name, key) < (:end_rarity, :end_name, :end_key)
