-- The place of an event in the list.
SELECT sort_key, key FROM stage WHERE key = :wanted
