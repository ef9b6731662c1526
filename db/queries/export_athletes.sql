-- Every athlete, the most mentioned first.
SELECT id, key, name, kind, noc, gender, sport, born, years, reference_id, reports, mentions, events, conflicts
  FROM athlete ORDER BY rarity, name, id
