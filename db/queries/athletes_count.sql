-- How many athletes reports name.
SELECT count(*) FROM athlete WHERE rarity < 0
