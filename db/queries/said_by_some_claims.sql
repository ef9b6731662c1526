-- What the reports say of the slots of one athlete's claims: those of some appearances, or placed in some events.
SELECT claim.id, competition_said AS competition, sport_said AS sport, gender_said AS gender, event_said AS event,
       phase_said AS phase, inferred, event_id, attribute, value,
       CASE WHEN athlete.source_id IS NOT NULL THEN athlete.gender END AS own_gender,
       phase AS placed_phase, filled
  FROM appearance JOIN claim ON appearance_id = appearance.id JOIN athlete ON athlete.id = athlete_id
 WHERE athlete_id = :athlete
   AND (appearance.id IN (SELECT json_each.value FROM json_each (:appearances))
        OR event_id IN (SELECT event.id FROM json_each (:slots) AS slot
                          JOIN event ON event.competition = json_extract (slot.value, '$[0]')
                           AND event.event = json_extract (slot.value, '$[1]')))
 ORDER BY claim.key
