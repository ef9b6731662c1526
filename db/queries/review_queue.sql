-- What wants a decision, conflicts first, then doubts, then what was perhaps misread: facts of the given states, and
-- doubts, of the given verdicts.
-- A doubt about a fact in conflict is shown with that fact.
WITH item AS (
    SELECT 'fact' AS kind, fact.id, athlete.name AS athlete, athlete.key AS athlete_id, athlete.noc, event_id, phase,
           attribute, state, reason, why, value, official, official_state, fact.reports, witnesses, verdict,
           verdict_value, verdict_seq, json_array (fact.id) AS facts,
           CASE state WHEN 'conflict' THEN 0 WHEN 'rounded' THEN 3 WHEN 'agreed' THEN 4 ELSE 5 END AS urgency
      FROM fact JOIN athlete ON athlete.id = athlete_id
     WHERE state IN (SELECT json_each.value FROM json_each (:states))
    UNION ALL
    SELECT 'doubt', doubt.id, group_concat (DISTINCT athlete.name), min (athlete.key), min (athlete.noc),
           doubt.event_id, doubt.phase, min (attribute), 'doubt', doubt.kind, doubt.why, NULL, max (official),
           max (official_state), max (fact.reports), max (witnesses), doubt.verdict, NULL, doubt.verdict_seq,
           json_group_array (DISTINCT fact.id), CASE doubt.kind WHEN 'misread' THEN 2 ELSE 1 END
      FROM doubt JOIN doubt_fact ON doubt_id = doubt.id JOIN fact ON fact.id = fact_id
      JOIN athlete ON athlete.id = athlete_id
     WHERE CASE doubt.kind WHEN 'misread' THEN 'misread' ELSE 'doubt' END
           IN (SELECT json_each.value FROM json_each (:states))
     GROUP BY doubt.id HAVING NOT max (state = 'conflict')
)
SELECT item.kind, item.id, athlete, athlete_id, item.noc, competition, event.sport, event.gender, event.event,
       event.key AS event_key, phase, attribute, state, reason, why, value, official, official_state, item.reports,
       witnesses, verdict, verdict_value, who AS judge, at AS judged_at, facts
  FROM item LEFT JOIN event ON event.id = event_id LEFT JOIN journal ON journal.seq = verdict_seq
 WHERE verdict IN (SELECT json_each.value FROM json_each (:verdicts))
   AND (:competition IS NULL OR competition LIKE :competition)
   AND (:sport IS NULL OR event.sport = :sport)
   AND (:event IS NULL OR event.event LIKE :event OR event.key = :event)
   AND (:athlete IS NULL OR athlete LIKE :athlete OR athlete_id = :athlete)
   AND (:judge IS NULL OR who = :judge)
   AND (:outlet IS NULL OR EXISTS (SELECT 1 FROM json_each (facts) JOIN claim ON claim.fact_id = json_each.value
        JOIN report ON report.id = claim.report_id WHERE outlet LIKE :outlet AND NOT struck))
 ORDER BY urgency, event.sort_key IS NULL, event.sort_key, phase, witnesses DESC, athlete, item.kind, item.id
 LIMIT :limit
