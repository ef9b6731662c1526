-- Suggested links, the most useful first: likely ones about athletes of many mentions.
SELECT id, one, other, known_id, value, reasons, is_set_aside
  FROM link_suggestion
 WHERE (:id IS NULL OR id = :id) AND (:aside OR NOT is_set_aside)
 ORDER BY is_set_aside, value + 0.2 * (json_array_length (one) + json_array_length (other)) DESC, id
 LIMIT :limit
