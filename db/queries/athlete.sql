-- One athlete by key.
SELECT id, key, name, kind, noc, gender, sport, born, years, reference_id, reports, mentions, events, conflicts
  FROM athlete WHERE key = :key
