-- How many athletes there are.
SELECT count(*) FROM athlete
