"""The terminal browser."""

import os

# The second of two quick changes waits for a tick; with a short one, hits appear as fast as they are found.
os.environ.setdefault("TEXTUAL_FPS", "240")
