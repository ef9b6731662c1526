"""What a person prefers: keys and colours, from `olytui.toml` in the user's configuration folder.

theme = "light"                       # dark, light, ansi, or the name of any theme of Textual
plain = true                          # no boxes, the terminal's own colours and cursor

[keys]
"lists.down" = "j down n"             # the ids are those of the help screen and the manual
"""

import os
from pathlib import Path
from typing import Any, NamedTuple

from olytui.errors import UsageError
from olytui.tui.bindings import KEYS, Key, clashes, remapped

FILE = "olytui.toml"
OWN_THEMES = ("dark", "light", "ansi")


class Settings(NamedTuple):
    """Keys, colours, and whether everything is kept plain."""

    keys: tuple[Key, ...] = KEYS
    theme: str = "olytui-dark"
    is_plain: bool = False


def read_settings(folder: Path) -> Settings:
    """The settings of a folder; where there is no file, those that olytui comes with."""
    path = folder / FILE
    said = _load(path) if path.exists() else {}
    is_plain = bool(said.get("plain")) or os.environ.get("TERM") == "dumb"
    theme = str(said.get("theme", "dark"))
    if is_plain or "NO_COLOR" in os.environ:
        theme = "ansi"
    return Settings(
        _keys(said.get("keys", {}), path), f"olytui-{theme}" if theme in OWN_THEMES else theme, is_plain
    )


def _load(path: Path) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415  (most people have no such file)

    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{path} cannot be read ({error}); mend it or move it away.") from error


def _keys(wanted: Any, path: Path) -> tuple[Key, ...]:
    if not isinstance(wanted, dict):
        raise UsageError(
            f'In {path}, keys is to be a table: [keys], and under it lines like "lists.down" = "j down".'
        )
    if not wanted:
        return KEYS
    known = {key.id for key in KEYS if key.action != "digit"}
    if strange := sorted(set(wanted) - known):
        raise UsageError(
            f"{path} gives keys to {', '.join(strange)}, which olytui does not have; ? lists what it has."
        )
    keys = remapped({name: tuple(str(said).split()) for name, said in wanted.items()})
    if found := clashes(keys):
        raise UsageError(f"In {path}, {'; '.join(found)}.")
    return keys
