-- Every appearance of some blocks with all that its report tells of it, in an order that is the same in every store.
SELECT appearance.id, digest || stem AS "order", number, digest AS report, athlete_id, name, kind, noc, gender, sport, age,
       published, spellings,
       (SELECT json_group_array (DISTINCT event_said) FROM claim
         WHERE appearance_id = appearance.id AND event_said IS NOT NULL) AS events,
       (SELECT json_group_array (DISTINCT competition_said) FROM claim
         WHERE appearance_id = appearance.id AND competition_said IS NOT NULL) AS competitions,
       (SELECT json_group_array (DISTINCT fellow.block) FROM appearance AS fellow
         WHERE fellow.report_id = appearance.report_id AND fellow.id <> appearance.id AND fellow.kind = 'person'
       ) AS beside
  FROM appearance JOIN report ON report.id = report_id
 WHERE block IN (SELECT json_each.value FROM json_each (:blocks))
 ORDER BY digest, stem, number
