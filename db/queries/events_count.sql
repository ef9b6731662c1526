-- How many events there are, counting each phase.
SELECT count(*) FROM stage
