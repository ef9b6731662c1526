-- The claims of some keys (JSON), in no order.
SELECT claim.key AS id, stem AS report, athlete.name AS athlete, athlete.key AS athlete_id,
       claim.as_written,
       athlete.noc, competition, event.sport, event.gender, event.event, claim.phase,
       claim.attribute, claim.value, unit, quote, claim.start, claim.end, rule, confidence, derived, filled,
       fact_id AS fact, fact.state, fact.verdict, outlet, published, witness, digest
  FROM claim JOIN report ON report.id = claim.report_id JOIN appearance ON appearance.id = claim.appearance_id
  JOIN athlete ON athlete.id = appearance.athlete_id
  LEFT JOIN event ON event.id = claim.event_id LEFT JOIN fact ON fact.id = fact_id
 WHERE claim.key IN (SELECT json_each.value FROM json_each (:keys))
