-- One doubt by id.
SELECT doubt.id, kind, why, event.key AS event_key, competition, event.sport, gender, event.event, phase, claims,
       (SELECT json_group_array (fact_id) FROM doubt_fact WHERE doubt_id = doubt.id) AS facts, verdict, who AS judge
  FROM doubt LEFT JOIN event ON event.id = event_id LEFT JOIN journal ON journal.seq = verdict_seq
 WHERE doubt.id = :doubt
