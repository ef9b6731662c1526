-- Every athlete whom reports name, the most mentioned first.
SELECT id, key, name, kind, noc, gender, sport, born, years, reference_id, reports, mentions, events, conflicts
  FROM athlete WHERE rarity < 0 ORDER BY rarity, name, key
