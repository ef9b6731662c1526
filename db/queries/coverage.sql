-- How many reports of each outlet speak of each event.
SELECT event.key AS event, competition, event.sport, event.gender, event.event AS name, coalesce(outlet, '') AS outlet,
       count(DISTINCT claim.report_id) AS reports
  FROM claim JOIN event ON event.id = claim.event_id JOIN report ON report.id = claim.report_id
 WHERE NOT struck
 GROUP BY event.id, coalesce(outlet, '')
 ORDER BY event.sort_key, event.key, reports DESC, outlet
