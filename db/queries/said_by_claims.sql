-- What the reports say of the slots of one athlete's claims.
SELECT claim.id, competition_said AS competition, sport_said AS sport, gender_said AS gender, event_said AS event,
       phase_said AS phase, inferred, event_id
  FROM appearance JOIN claim ON appearance_id = appearance.id
 WHERE athlete_id = :athlete
 ORDER BY claim.key
