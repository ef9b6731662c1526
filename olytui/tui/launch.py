"""Opens the browser on a store: settings, the real reader, and the app, in that order."""

import os
import sys
from pathlib import Path

from olytui.tui.app import OlytuiApp
from olytui.tui.desk_reader import DeskReader
from olytui.tui.remembering import Memory, state_folder
from olytui.tui.settings import Settings, read_settings


def launch(path: Path, wanted: str | None = None, *, is_plain: bool = False) -> int:
    """Opens the browser on the store at `path`, at an athlete, event, report or fact where one is wanted."""
    settings = read_settings(config_folder())
    if is_plain:
        settings = Settings(settings.keys, "olytui-ansi", True)
    reader, memory = DeskReader(path), Memory(state_folder(), path)
    reader.open()
    app = OlytuiApp(reader, settings, wanted=wanted, memory=memory)
    app.run()
    return app.return_code or 0


def config_folder() -> Path:
    """The user's configuration folder for olytui."""
    said = os.environ.get("XDG_CONFIG_HOME")
    if said or sys.platform == "linux":
        return (Path(said) if said else Path.home() / ".config") / "olytui"
    from platformdirs import user_config_path  # noqa: PLC0415  (elsewhere the place is not so simply known)

    return user_config_path("olytui", appauthor=False)
