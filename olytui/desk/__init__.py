"""What a person can ask of a store; the screen and the command line both ask here."""
