"""What the words and figures of sport mean: marks, events, nations, competitions, phases, records."""
