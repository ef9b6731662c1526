"""Where somebody was when the browser was last closed, and the bookmarks, for each store."""

import os
import zlib
from pathlib import Path
from typing import Any

from olytui.tui.history import BrowsePlace, Spot
from olytui.tui.values import Narrowing


class Memory:
    """One small file for each store, in the user's folder for such things; losing it loses no decision."""

    def __init__(self, folder: Path, store: Path) -> None:
        self.path = folder / f"{store.stem}-{zlib.crc32(str(store.resolve()).encode()):08x}.json"

    @property
    def is_new(self) -> bool:
        """This person has never opened a store before."""
        return not self.path.exists() and not any(self.path.parent.glob("*.json"))

    def recall(self) -> BrowsePlace | None:
        """The place where somebody was last; None at the first start, or where the file makes no sense."""
        try:
            written = self.path.read_text(encoding="utf-8")
            import json  # noqa: PLC0415  (at a first start there is nothing to read)

            return _place(json.loads(written))
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None

    def keep(self, place: BrowsePlace) -> None:
        """Remembers a place; a folder that cannot be written is no reason to complain."""
        import json  # noqa: PLC0415  (as above)

        said = {
            "selected": {
                "events": place.selected.events,
                "athletes": place.selected.athletes,
                "reports": place.selected.reports,
            },
            "focus": place.focus,
            "spots": {name: [spot.cursor, spot.top] for name, spot in place.spots},
            "report": place.report,
            "at": place.at,
        }
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self.path.write_text(json.dumps(said), encoding="utf-8")
        except OSError:
            return


def _place(said: dict[str, Any]) -> BrowsePlace:
    selected = {name: tuple(map(str, keys)) for name, keys in said["selected"].items()}
    spots = tuple((str(name), Spot(int(cursor), int(top))) for name, (cursor, top) in said["spots"].items())
    return BrowsePlace(
        Narrowing(selected["events"], selected["athletes"], selected["reports"]),
        str(said["focus"]),
        spots,
        str(said["report"]),
        said["at"] if isinstance(said["at"], int) else None,
    )


def state_folder() -> Path:
    """The user's folder for what the browser remembers."""
    said = os.environ.get("XDG_STATE_HOME")
    return (Path(said) if said else Path.home() / ".local" / "state") / "olytui"
