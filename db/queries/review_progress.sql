-- How much of the review is left and done: conflicts and doubts, undecided and decided, and what was perhaps misread.
SELECT count(*) FILTER (WHERE state = 'conflict' AND is_open) AS conflicts_left,
       count(*) FILTER (WHERE state = 'conflict' AND NOT is_open) AS conflicts_done,
       count(*) FILTER (WHERE state = 'doubt' AND is_open) AS doubts_left,
       count(*) FILTER (WHERE state = 'doubt' AND NOT is_open) AS doubts_done,
       count(*) FILTER (WHERE state = 'misread' AND is_open) AS misread_left
  FROM (SELECT state, verdict = 'open' AS is_open FROM fact WHERE state = 'conflict'
        UNION ALL SELECT CASE kind WHEN 'misread' THEN 'misread' ELSE 'doubt' END, verdict = 'open' FROM doubt WHERE NOT EXISTS (SELECT 1 FROM doubt_fact
         JOIN fact ON fact.id = fact_id WHERE doubt_id = doubt.id AND state = 'conflict'))
