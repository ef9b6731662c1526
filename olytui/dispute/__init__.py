"""Where reports disagree: states of facts, doubts, official results, and how far two judges agree."""
