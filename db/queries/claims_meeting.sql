-- Some claims and all that were of some facts, but for those struck out, with what decides which fact each is of.
SELECT claim.id, claim.key, athlete.id AS athlete_id, athlete.key AS athlete, athlete.noc AS athlete_noc,
       born AS athlete_born, claim.event_id, event.key AS event, event.event IS NOT NULL AS has_event, competition, phase,
       phase_said IS NOT NULL AND NOT instr (inferred, '"phase"') AS is_phase_said, attribute, value, unit,
       stem AS report, witness, published, quote,
       '' AS around, confidence, derived, source = 'person' AS by_person,
       rule GLOB 'title.*' OR rule GLOB 'order.*' OR rule = 'bout.edge' AS is_title
  FROM appearance JOIN athlete ON athlete.id = athlete_id JOIN claim ON appearance_id = appearance.id
  JOIN report ON report.id = claim.report_id
  LEFT JOIN event ON event.id = claim.event_id
 WHERE claim.id IN (SELECT json_each.value FROM json_each (:claims)
                     UNION SELECT mate.id FROM json_each (:facts) AS told JOIN claim AS mate ON mate.fact_id = told.value)
   AND NOT struck
 ORDER BY claim.key
