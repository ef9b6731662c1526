-- How many reports there are.
SELECT rows FROM list_size WHERE list = 'report'
