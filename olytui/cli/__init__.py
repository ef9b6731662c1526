"""The command line: CONTRACT's commands over the desk."""
