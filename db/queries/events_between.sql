-- How many events follow one place in the list and come before another.
SELECT count(*) FROM stage
 WHERE (sort_key, key) > (:sort_key, :key) AND (sort_key, key) < (:end_sort_key, :end_key)
