"""The command `query`: rows of any list, in the language that the browser's filter speaks."""

from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

from olytui.cli import output
from olytui.cli.parser import Commands, Options, add_command, at_least, store_of

if TYPE_CHECKING:
    from olytui.desk.stores import Reader

_KINDS = ("facts", "claims", "events", "athletes", "reports")
_FORMS = ("text", "json", "jsonl", "csv", "md")
_ABOUT = """Print the rows of a list that a query finds, and how many it hides.

Words side by side must all hold: noc:KEN phase:final year:2021.. state:conflict. A comma gives alternatives
(noc:KEN,ETH), a minus hides (-phase:heat), “or” and brackets join. Figures, marks and dates take spans
(rank:1..3, mark:<3:28, since:yesterday). Words without a field are looked for in names, titles and texts.
sort:mark and sort:-reports set the order. Before a query that begins with a minus write --."""


def register(commands: Commands) -> None:
    """Adds this command."""
    query = add_command(commands, "query", _query, "Print the rows of a list that a query finds.")
    query.description = _ABOUT
    query.add_argument("query", nargs="*", metavar="QUERY", help="what to find; nothing finds all")
    query.add_argument("--kind", choices=_KINDS, default="facts", help="which list (default: facts)")
    query.add_argument("--limit", type=at_least(1), metavar="N", help="at most so many")
    query.add_argument("--count", action="store_true", help="only say how many are shown and hidden")
    query.add_argument("--fields", action="store_true", help="list the fields that a query may name")
    query.add_argument("--format", choices=_FORMS, default="text", help="how to print")
    for form in ("json", "csv"):
        query.add_argument(
            f"--{form}",
            dest="format",
            action="store_const",
            const=form,
            default="text",
            help=f"the same as --format {form}",
        )


def _query(options: Options) -> int:
    from olytui.desk import querying, stores  # noqa: PLC0415  (help needs no store)

    if options.fields:
        _print_fields(options.format)
        return 0
    asked = querying.wanted(options.kind, " ".join(options.query))
    with stores.open_reader(store_of(options)) as reader:
        tally = querying.tally(reader, asked)
        counted = f"{tally.shown} {options.kind} shown, {tally.hidden} hidden."
        if options.count:
            _print_tally(tally.shown, tally.hidden, counted, options.format)
            return 0
        _print_rows(reader, asked, options)
    output.tell(counted)
    return 0


def _print_rows(reader: "Reader", asked: Any, options: Options) -> None:
    from olytui.desk import querying, records  # noqa: PLC0415

    rows = islice(querying.find_all(reader, asked), options.limit)
    if options.format != "text":
        headings = records.columns(options.kind)
        output.print_records((records.record_of(reader, row) for row in rows), options.format, headings)
        return
    columns = _COLUMNS[options.kind]
    output.table(list(columns), [[_cell(row, name) for name in columns.values()] for row in rows])


def _cell(row: Any, names: Sequence[str]) -> Any:
    return " ".join(
        " ".join(str(value).split()) for name in names if (value := getattr(row, name)) is not None
    )


def _print_tally(shown: int, hidden: int, counted: str, form: str) -> None:
    if form == "text":
        print(counted)
    else:
        output.print_records([{"shown": shown, "hidden": hidden}], form)


def _print_fields(form: str) -> None:
    from olytui.desk.query import FIELDS  # noqa: PLC0415

    rows = [(field.name, field.meaning, field.example, ", ".join(field.aliases)) for field in FIELDS]
    if form == "text":
        output.table(("Field", "What it is", "Such as", "Also called"), rows)
    else:
        names = ("field", "meaning", "example", "aliases")
        output.print_records((dict(zip(names, row, strict=True)) for row in rows), form)


_COLUMNS: dict[str, dict[str, tuple[str, ...]]] = {
    "events": {
        "Event": ("key",), "Competition": ("competition",), "Name": ("sport", "gender", "event"),
        "Phase": ("phase",), "Athletes": ("athletes",), "Reports": ("reports",), "Conflicts": ("conflicts",),
    },
    "athletes": {
        "Athlete": ("key",), "Name": ("name",), "NOC": ("noc",), "Sport": ("sport",), "Events": ("events",),
        "Reports": ("reports",), "Mentions": ("mentions",), "Conflicts": ("conflicts",),
    },
    "reports": {
        "Report": ("stem",), "Published": ("published",), "Outlet": ("outlet",), "Title": ("title",),
        "Claims": ("claims",), "Conflicts": ("conflicts",),
    },
    "facts": {
        "Fact": ("id",), "Athlete": ("athlete",), "NOC": ("noc",), "Competition": ("competition",),
        "Event": ("gender", "event"), "Phase": ("phase",), "What": ("attribute",), "Value": ("value",),
        "State": ("state",), "Verdict": ("verdict",), "Reports": ("reports",),
    },
    "claims": {
        "Report": ("report",), "Athlete": ("athlete",), "Competition": ("competition",),
        "Event": ("gender", "event"), "Phase": ("phase",), "What": ("attribute",), "Value": ("value",),
        "State": ("state",), "Words": ("quote",),
    },
}  # fmt: skip
