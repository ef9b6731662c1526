-- How many athletes reports name.
SELECT rows FROM list_size WHERE list = 'athlete'
