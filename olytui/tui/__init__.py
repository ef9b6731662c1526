"""The terminal browser: three linked panes over the desk."""
