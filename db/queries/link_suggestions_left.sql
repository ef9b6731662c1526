-- How many suggested links wait for a person.
SELECT count(*) FROM link_suggestion WHERE NOT is_set_aside
