"""The terminal browser."""

import gc
import os

# The second of two quick changes waits for a tick; with a short one, hits appear as fast as they are found.
os.environ.setdefault("TEXTUAL_FPS", "240")

# A start makes a hundred thousand objects that all stay; to look for garbage among them takes a fifth of it.
# The app turns collection on again once its first frame stands.
gc.disable()
