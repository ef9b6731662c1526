-- The ways in which reports write an athlete's name, the most frequent first, and in which reports.
SELECT as_written AS spelling, count(*) AS mentions, count(DISTINCT mention.report_id) AS reports,
       group_concat(DISTINCT stem) AS stems
  FROM athlete JOIN appearance ON athlete_id = athlete.id JOIN mention ON appearance_id = appearance.id
  JOIN report ON report.id = mention.report_id
 WHERE athlete.key = :athlete AND mention.kind IN ('name', 'surname', 'given', 'nation')
 GROUP BY as_written
 ORDER BY mentions DESC, spelling
