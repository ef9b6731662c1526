"""The one SQLite file, and the only code that speaks SQL."""
