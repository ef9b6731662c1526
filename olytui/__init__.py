"""olytui: a terminal browser of Olympic results, read from reports with the words that prove them."""

__version__ = "0.1.0"
