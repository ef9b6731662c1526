-- How many events there are, counting each phase.
SELECT sum (stages) FROM sport_size
