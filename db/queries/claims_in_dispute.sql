-- What tells whether disputed claims were read rightly: who is named in and how far before their words, what the official
-- results say of the slot, whether they have the athlete only in other events' finals, and of whom else they say the
-- claimed value that the report does not contradict for that one.
WITH told AS (
    SELECT claim.key, claim.report_id, athlete_id, athlete.kind, athlete.noc, claim.start, claim.end, claim.attribute,
           claim.value, instr (inferred, '"gender"') AS is_gender_taken, event.id AS event_id, competition,
           event.sport, event.gender, event.event, claim.phase
      FROM json_each (:keys) AS wanted JOIN claim ON claim.key = wanted.value
      JOIN appearance ON appearance.id = appearance_id JOIN athlete ON athlete.id = athlete_id
      LEFT JOIN event ON event.id = event_id
), named AS NOT MATERIALIZED (
    SELECT mention.report_id, appearance.athlete_id, mention.start, mention.end
      FROM mention JOIN appearance ON appearance.id = appearance_id
     WHERE mention.kind IN ('name', 'surname', 'given', 'nation')
), result AS NOT MATERIALIZED (
    SELECT told.key, official.athlete_id, official.name, told.athlete_id AS own, told.value, told.report_id,
           told.event_id, told.attribute, coalesce (as_of, day) AS as_of,
           CASE told.attribute WHEN 'rank' THEN CAST (official.rank AS TEXT) WHEN 'mark' THEN official.mark END AS says
      FROM told JOIN official ON official.competition = told.competition AND official.sport = told.sport
       AND official.event = told.event AND official.phase = told.phase
       AND (told.gender IS NULL OR official.gender IS NULL OR official.gender = told.gender)
      JOIN reference_source ON reference_source.id = official.source_id
     WHERE told.attribute IN ('rank', 'mark')
)
SELECT key,
       EXISTS (SELECT 1 FROM named WHERE named.report_id = told.report_id AND named.athlete_id = told.athlete_id
               AND named.start < told.end AND named.end > told.start) AS is_named,
       coalesce ((SELECT named.athlete_id IS told.athlete_id FROM named WHERE named.report_id = told.report_id
                  AND named.start < told.start ORDER BY named.start DESC LIMIT 1), 1) AS is_nearest,
       (SELECT json_group_array (told.start - mention.start) FROM mention JOIN appearance ON appearance.id = appearance_id
         WHERE mention.report_id = told.report_id AND mention.start BETWEEN told.start - :around AND told.start - 1
           AND appearance.athlete_id = told.athlete_id AND (mention.kind IN ('name', 'surname', 'given', 'nation')
                OR mention.kind = 'descriptor' AND told.attribute NOT IN ('age', 'noc'))) AS own_before,
       (SELECT told.start - max (named.end) FROM named WHERE named.report_id = told.report_id
           AND named.end <= told.start AND named.athlete_id = told.athlete_id) AS own_gap,
       (SELECT json_group_array (told.start - named.start) FROM named WHERE named.report_id = told.report_id
           AND named.start BETWEEN told.start - :around AND told.start - 1
           AND named.athlete_id <> told.athlete_id) AS others_before,
       coalesce ((SELECT says FROM result WHERE result.key = told.key AND athlete_id = own AND says IS NOT NULL
                  ORDER BY as_of DESC, says LIMIT 1),
                 (SELECT noc FROM athlete WHERE attribute = 'noc' AND athlete.id = told.athlete_id
                     AND source_id IS NOT NULL)) AS official,
       phase = 'final' AND EXISTS (SELECT 1 FROM official WHERE athlete_id = told.athlete_id AND crew IS NULL
           AND official.competition = told.competition AND official.phase = 'final')
       AND NOT EXISTS (SELECT 1 FROM official WHERE athlete_id = told.athlete_id AND official.event = told.event
           AND official.competition = told.competition AND official.sport = told.sport)
       AND coalesce ((SELECT max (official.rank) > 3 FROM official WHERE official.competition = told.competition
           AND official.sport = told.sport AND official.event = told.event AND official.gender = told.gender), TRUE)
       OR kind <> 'person' AND is_gender_taken AND EXISTS (SELECT 1 FROM official
           WHERE official.competition = told.competition AND official.sport = told.sport
             AND official.event = told.event AND official.gender <> told.gender AND official.noc = told.noc
             AND told.value IN (official.rank, official.mark)) AS is_elsewhere,
       (SELECT json_group_array (DISTINCT name) FROM result
         WHERE result.key = told.key AND says = result.value AND athlete_id IS NOT own AND NOT EXISTS (
               SELECT 1 FROM claim AS his JOIN appearance ON appearance.id = his.appearance_id
                WHERE his.report_id = result.report_id AND appearance.athlete_id = result.athlete_id
                  AND +his.event_id = result.event_id AND his.attribute = result.attribute
                  AND his.value <> result.value)) AS owners
  FROM told
