-- What people judged of one thing, in the order of the journal; `is_undone` where it was taken back.
SELECT who, at, json_extract (payload, '$.verdict') AS verdict, json_extract (payload, '$.value') AS value,
       json_extract (payload, '$.reason') AS reason, json_extract (payload, '$.note') AS note,
       coalesce ((SELECT turn.action = 'undo' FROM journal AS turn WHERE turn.subject = 'entry:' || journal.seq
                  ORDER BY turn.seq DESC LIMIT 1), 0) AS is_undone
  FROM journal WHERE subject = :subject AND action IN ('verdict', 'opinion') ORDER BY journal.seq
