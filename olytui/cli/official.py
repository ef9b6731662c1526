"""Commands about official results: reference add and list, and an event held beside its results."""

from pathlib import Path
from typing import TYPE_CHECKING

from olytui.cli import output
from olytui.cli.parser import Commands, Options, add_command, store_of
from olytui.errors import UsageError
from olytui.parts import mapping

if TYPE_CHECKING:
    from olytui.desk.official import Added

_SIGNS = {"agrees": "=", "rounded": "≈", "differs": "≠", "not in the reports": "+", "not in the results": "?"}


def register(commands: Commands) -> None:
    """Adds these commands."""
    reference = add_command(
        commands, "reference", _reference, "Take in rosters and official results.", prints=True
    )
    reference.add_argument("action", metavar="ACTION", choices=("add", "list"), help="add or list")
    reference.add_argument("files", nargs="*", type=Path, metavar="FILE", help="CSV or TSV, plain or gzipped")
    reference.add_argument("--as-of", metavar="DATE", help="the day on which the results stood so")
    official = add_command(
        commands,
        "official",
        _official,
        "Hold what reports say of an event beside the official results.",
        prints=True,
    )
    official.add_argument("event", metavar="EVENT", help="its id, with or without the phase")


def _reference(options: Options) -> int:
    from olytui.desk import official, stores  # noqa: PLC0415  (help needs no store)

    if options.action == "add":
        if not options.files:
            raise UsageError("Name the tables to take in: olytui reference add FILE…")
        for it in official.add(store_of(options), options.files, options.as_of):
            output.tell(_said(it))
        return 0
    with stores.open_reader(store_of(options)) as reader:
        found = official.sources(reader)
    if options.format != "text":
        output.print_records(map(mapping, found), options.format)
    else:
        cells = [(it.name, it.kind, it.rows, it.as_of, it.origin) for it in found]
        output.table(("Name", "What", "Rows", "As of", "Origin"), cells)
    return 0


def _said(added: "Added") -> str:
    state = "taken in" if added.is_new else "known already"
    return f"{added.name}: {added.kind} of {added.rows} rows {state}."


def _official(options: Options) -> int:
    from olytui.desk import official, stores  # noqa: PLC0415

    with stores.open_reader(store_of(options)) as reader:
        found = official.beside(reader, options.event)
    if options.format != "text":
        output.print_records(map(mapping, found), options.format)
        return 0
    cells = [
        (
            _SIGNS[it.outcome],
            it.phase,
            it.athlete,
            it.noc,
            it.attribute,
            it.said,
            it.official,
            it.outcome,
            it.as_of,
        )
        for it in found
    ]
    output.table(("", "Phase", "Athlete", "NOC", "What", "Reports", "Official", "", "As of"), cells)
    return 0
