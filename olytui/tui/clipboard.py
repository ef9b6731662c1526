"""Copies, and tells the truth about it: the desktop's clipboard, tmux, the terminal, else a file."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

OSC52_LIMIT = 74_994
"""Bytes of base64 that terminals are known to take."""
WAIT_SECONDS = 3

_DESKTOPS = (
    ("WAYLAND_DISPLAY", ("wl-copy",)),
    ("DISPLAY", ("xclip", "-selection", "clipboard")),
    ("DISPLAY", ("xsel", "--clipboard", "--input")),
    ("__CFBundleIdentifier", ("pbcopy",)),
)


def copy(words: str, send_to_terminal: Callable[[str], None], folder: Path) -> str:
    """Copies by the first way that works; the sentence says which, and how sure it is."""
    size = _said(len(words.encode()))
    for variable, command in _DESKTOPS:
        if os.environ.get(variable) and _piped(command, words):
            return f"Copied {size} with {command[0]}"
    if os.environ.get("TMUX") and _piped(("tmux", "load-buffer", "-w", "-"), words):
        return f"Copied {size} to tmux, and through it to the terminal's clipboard where that is allowed"
    if len(words.encode()) * 4 // 3 <= OSC52_LIMIT:
        send_to_terminal(words)
        return f"Sent {size} to the terminal as OSC 52; terminals do not say whether they took it"
    path = folder / "copied.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(words, encoding="utf-8")
    except OSError as error:
        return f"Not copied: {size} is too much for the terminal; {path} cannot be written ({error.strerror})"
    return f"Too much for the terminal: {size} written to {path}"


def _piped(command: tuple[str, ...], words: str) -> bool:
    if shutil.which(command[0]) is None:
        return False
    try:
        done = subprocess.run(
            command, input=words.encode(), check=False, timeout=WAIT_SECONDS, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _said(size: int) -> str:
    return f"{size} bytes" if size < 1000 else f"{size / 1000:.1f} kB"
