-- Every fault in the rows of a store, and every decision that has no place in it: its kind and one sentence.
SELECT 'quote' AS kind, 'Claim ' || claim.key || ' does not quote report ' || stem || '.' AS what
  FROM claim JOIN report ON report.id = claim.report_id
  LEFT JOIN report_text ON report_text.report_id = report.id
 WHERE quote IS NOT substr (text, start + 1, end - start)
UNION ALL
SELECT 'mention', 'The mention “' || as_written || '” is not in report ' || stem || '.'
  FROM mention JOIN report ON report.id = mention.report_id
  LEFT JOIN report_text ON report_text.report_id = report.id
 WHERE as_written IS NOT substr (text, start + 1, end - start)
UNION ALL
SELECT 'claim', 'Claim ' || claim.key || ' has no athlete or no fact.'
  FROM claim JOIN appearance ON appearance.id = appearance_id LEFT JOIN fact ON fact.id = fact_id
 WHERE appearance.athlete_id IS NULL OR (fact.id IS NULL AND NOT struck)
UNION ALL
SELECT 'fact', 'Fact ' || fact.id || ' says ' || reports || ' reports, and has claims of '
               || count (DISTINCT claim.report_id) || '.'
  FROM fact LEFT JOIN claim ON fact_id = fact.id AND NOT struck
 GROUP BY fact.id
HAVING reports <> count (DISTINCT claim.report_id)
UNION ALL
SELECT 'athlete', 'Athlete ' || key || ' says ' || mentions || ' mentions, and has ' || count (mention.id) || '.'
  FROM athlete LEFT JOIN appearance ON athlete_id = athlete.id LEFT JOIN mention ON appearance_id = appearance.id
 GROUP BY athlete.id
HAVING mentions <> count (mention.id)
UNION ALL
SELECT 'index', 'The full-text index has ' || indexed || ' of ' || stored || ' reports.'
  FROM (SELECT (SELECT count(*) FROM report_fts_docsize) AS indexed, (SELECT count(*) FROM report) AS stored)
 WHERE indexed <> stored
UNION ALL
SELECT 'size', 'The list of ' || list || 's is said to have ' || said || ' rows, and has ' || held || '.'
  FROM (SELECT list, rows AS said, CASE list
          WHEN 'report' THEN (SELECT count(*) FROM report) WHEN 'claim' THEN (SELECT count(*) FROM claim)
          WHEN 'fact' THEN (SELECT count(*) FROM fact) WHEN 'event' THEN (SELECT count(*) FROM event)
          WHEN 'athlete' THEN (SELECT count(*) FROM athlete WHERE mentions > 0)
          WHEN 'conflict' THEN (SELECT count(*) FROM fact WHERE state = 'conflict') END AS held FROM list_size
        UNION ALL SELECT 'phase', (SELECT sum (stages) FROM sport_size), count(*) FROM stage
        UNION ALL SELECT 'conflicting phase', (SELECT sum (conflicts) FROM sport_size), sum (conflicts) FROM stage)
 WHERE said <> held
UNION ALL
SELECT 'decision', 'Fact ' || id || ' has a verdict that no entry of the journal gave.'
  FROM fact WHERE verdict <> 'open' AND verdict_seq IS NULL
UNION ALL
SELECT 'orphan', 'Journal entry ' || seq || ' (' || action || ' of ' || subject || ' by ' || who || '): ' || reason
  FROM orphan JOIN journal USING (seq)
