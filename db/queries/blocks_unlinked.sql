-- The blocks of appearances that are not linked yet: an import was killed before it came to that.
SELECT DISTINCT block AS name FROM appearance WHERE athlete_id IS NULL
