-- How much of the review is left and done: conflicts and doubts, undecided and decided.
SELECT count(*) FILTER (WHERE state = 'conflict' AND is_open) AS conflicts_left,
       count(*) FILTER (WHERE state = 'conflict' AND NOT is_open) AS conflicts_done,
       count(*) FILTER (WHERE state = 'doubt' AND is_open) AS doubts_left,
       count(*) FILTER (WHERE state = 'doubt' AND NOT is_open) AS doubts_done
  FROM (SELECT state, verdict = 'open' AS is_open FROM fact WHERE state = 'conflict'
        UNION ALL SELECT 'doubt', verdict = 'open' FROM doubt WHERE NOT EXISTS (SELECT 1 FROM doubt_fact
         JOIN fact ON fact.id = fact_id WHERE doubt_id = doubt.id AND state = 'conflict'))
