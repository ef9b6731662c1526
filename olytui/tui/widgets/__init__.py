"""What screens are made of; every line is drawn by hand, from text that passed `plain`."""
