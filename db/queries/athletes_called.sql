-- Athletes of a key or, where none has it, of a name.
SELECT id, key, name, kind, noc, gender, sport, born, years, reference_id, reports, mentions, events, conflicts
  FROM athlete WHERE key = :named OR name = :named
 ORDER BY key <> :named, mentions DESC, key
