-- The surest claims of every fact of one phase of one event; of unchecked ages and nations where no event is named.
WITH told AS (
    SELECT claim.*, fact.value AS fact_value, fact.state, fact.athlete_id AS who,
           row_number () OVER (PARTITION BY fact.id
                               ORDER BY claim.value IS NOT fact.value, derived, confidence DESC, key) AS nth
      FROM fact JOIN claim ON claim.fact_id = fact.id
     WHERE fact.event_id IS :event AND fact.phase IS :phase
       AND (fact.event_id IS NOT NULL OR NOT checked) AND NOT struck
)
SELECT told.fact_id AS fact, told.attribute, fact_value, state, athlete.key AS athlete, athlete.name, athlete.kind,
       athlete.noc, athlete.gender, born, told.key, told.value, unit, stem AS report, witness, published, quote,
       substr (text, max (1, start + 1 - :around), end - start + 2 * :around) AS words, confidence, derived,
       rule GLOB 'title.*' OR rule GLOB 'order.*' OR rule = 'bout.edge' AS is_title
  FROM told JOIN athlete ON athlete.id = who JOIN report ON report.id = told.report_id
  JOIN report_text ON report_text.report_id = report.id
 WHERE nth <= :most ORDER BY told.fact_id, told.key
