-- The doubts that rest on one fact.
SELECT doubt.id, kind, why, event.key AS event_key, competition, event.sport, gender, event.event, phase, claims,
       (SELECT json_group_array (other.fact_id) FROM doubt_fact AS other WHERE other.doubt_id = doubt.id) AS facts,
       verdict, who AS judge
  FROM doubt_fact JOIN doubt ON doubt.id = doubt_id LEFT JOIN event ON event.id = event_id
  LEFT JOIN journal ON journal.seq = verdict_seq
 WHERE fact_id = :fact ORDER BY kind, doubt.id
