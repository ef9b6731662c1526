-- Of the facts that reports which came in at a moment or later have a part in: what reports had said until then.
SELECT claim.id, claim.key, athlete.id AS athlete_id, athlete.key AS athlete, athlete.noc AS athlete_noc,
       born AS athlete_born, claim.event_id, event.key AS event, event.event IS NOT NULL AS has_event, competition, phase,
       phase_said IS NOT NULL AND NOT instr (inferred, '"phase"') AS is_phase_said, attribute, value, unit,
       stem AS report, witness, published, quote,
       substr (text, max (1, start + 1 - :around), end - start + 2 * :around) AS around,
       confidence, derived, source = 'person' AS by_person,
       rule GLOB 'title.*' OR rule GLOB 'order.*' OR rule = 'bout.edge' AS is_title
  FROM appearance JOIN athlete ON athlete.id = athlete_id JOIN claim ON appearance_id = appearance.id
  JOIN report ON report.id = claim.report_id JOIN report_text ON report_text.report_id = report.id
  LEFT JOIN event ON event.id = claim.event_id
 WHERE fact_id IN (SELECT fact_id FROM report JOIN claim ON report_id = report.id WHERE added_at >= :since AND NOT struck)
   AND added_at < :since AND NOT struck
 ORDER BY claim.key
