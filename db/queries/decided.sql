-- Facts and doubts that somebody called wrong or settled, in the order of deciding.
SELECT 'fact' AS kind, fact.id, verdict, verdict_value, official, NULL AS why, seq, who, at, payload
  FROM fact JOIN journal ON seq = verdict_seq WHERE verdict IN ('confirmed', 'wrong')
UNION ALL
SELECT 'doubt', doubt.id, verdict, NULL, NULL, why, seq, who, at, payload
  FROM doubt JOIN journal ON seq = verdict_seq WHERE verdict = 'confirmed'
 ORDER BY seq
