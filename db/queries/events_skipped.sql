-- The place of the event that comes so many rows behind a place in the list.
SELECT sort_key, key FROM stage
 WHERE (sort_key, key) > (:sort_key, :key)
 ORDER BY sort_key, key LIMIT 1 OFFSET :skipped
