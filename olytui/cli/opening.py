"""Opens the browser; `olytui` alone does this first of all and needs nothing else of the command line."""

import os
import sys
from pathlib import Path

from olytui.errors import UsageError


def open_browser(store: Path | None = None, wanted: str | None = None, *, is_plain: bool = False) -> int:
    """Opens the browser on a store, made from the samples where there is none."""
    if not _has_terminal():
        raise UsageError(
            "The browser needs a terminal; without one use olytui search, show, disputes or export "
            "(see olytui --help)."
        )
    from olytui.desk import stores  # noqa: PLC0415  (help needs no store)

    path = store.expanduser() if store else stores.default_path()
    built = stores.ensure(path)
    if built:
        from olytui.cli import output  # noqa: PLC0415  (a first start alone has something to say)

        output.tell(
            f"There was no store yet; made {path} from the {built} sample reports that come with olytui."
        )
    from olytui.tui.launch import launch  # noqa: PLC0415

    return launch(path, wanted, is_plain=is_plain)


def _has_terminal() -> bool:
    if "TEXTUAL_DRIVER" in os.environ:  # a web page is the terminal
        return True
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM", "dumb") != "dumb"
