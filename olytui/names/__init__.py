"""Names of people: folding, likeness, and the search that forgives spelling."""
