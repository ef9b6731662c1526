-- People of a nation in some events, by what reports and official results say; the most mentioned first.
SELECT athlete.id, athlete.name, group_concat (DISTINCT found.event) AS events
  FROM athlete JOIN (
       SELECT athlete_id, event.event FROM event JOIN claim ON event_id = event.id
         JOIN appearance ON appearance.id = appearance_id
        WHERE event.event IN (SELECT value FROM json_each (:events))
          AND (:gender IS NULL OR event.gender = :gender)
       UNION SELECT athlete_id, event FROM official
        WHERE event IN (SELECT value FROM json_each (:events)) AND (:gender IS NULL OR gender = :gender)
          AND athlete_id IS NOT NULL
  ) AS found ON found.athlete_id = athlete.id
 WHERE (:noc IS NULL OR noc = :noc)
 GROUP BY athlete.id
 ORDER BY mentions DESC, reports DESC, athlete.name LIMIT :limit
