-- People of a nation in a sport, the most mentioned and then the latest first.
SELECT id, name, sport AS events
  FROM athlete
 WHERE noc = :noc AND (:sport IS NULL OR lower (sport) IN (SELECT value FROM json_each (:sport)))
 ORDER BY mentions DESC, substr (years, -4) DESC, name LIMIT :limit
