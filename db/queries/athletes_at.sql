-- The athletes of some keys (JSON), in no order.
SELECT id, key, name, kind, noc, gender, sport, born, years, reference_id, reports, mentions, events, conflicts
  FROM athlete
 WHERE id IN (SELECT json_each.value FROM json_each (:keys))
