"""The command line: its commands, over the desk."""
