"""The command `chart`: pictures of an event, an athlete, the coverage and the verdicts, in letters."""

import shutil

from olytui.cli import output
from olytui.cli.parser import Commands, Options, add_command, at_least, store_of
from olytui.errors import UsageError
from olytui.parts import mapping

_KINDS = ("event", "athlete", "marks", "coverage", "verdicts")
_OF_SOMETHING = _KINDS[:3]


def register(commands: Commands) -> None:
    """Adds this command."""
    chart = add_command(
        commands, "chart", _chart, "Draw an event, an athlete, the coverage or the verdicts.", prints=True
    )
    chart.add_argument("kind", metavar="KIND", choices=_KINDS, help=", ".join(_KINDS))
    chart.add_argument("id", nargs="?", metavar="ID", help="which event or athlete; marks are an athlete's")
    chart.add_argument(
        "--event", metavar="WORDS", help="of marks: in which event (default: the one with the most)"
    )
    chart.add_argument(
        "--width", type=at_least(40), metavar="N", help="in so many cells (default: those of the terminal)"
    )


def _chart(options: Options) -> int:
    from olytui.desk import charts, stores  # noqa: PLC0415  (help needs no store)

    if options.kind in _OF_SOMETHING and not options.id:
        what = "event" if options.kind == "event" else "athlete"
        raise UsageError(f"Which {what}? Name one; find it with: olytui search WORDS --kind {what}")
    with stores.open_reader(store_of(options)) as reader:
        chart = charts.chart(reader, options.kind, options.id or "", event=options.event or "")
    if options.format != "text":
        output.print_document(mapping(chart), options.format)
        return 0
    for line in charts.draw(chart, options.width or shutil.get_terminal_size().columns):
        print(line)
    return 0
