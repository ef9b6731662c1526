-- How many reports there are.
SELECT count(*) FROM report
