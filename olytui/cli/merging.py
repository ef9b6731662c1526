"""Commands for work in common: journals written out and taken in, agreement, grids, reports side by side."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from olytui.cli import output
from olytui.cli.parser import Commands, Options, Parser, add_command, store_of
from olytui.errors import UsageError
from olytui.parts import mapping

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_TABLE_FORMS = ("text", "csv", "html", "json")


def register(commands: Commands) -> None:
    """Adds these commands."""
    journal = add_command(commands, "journal", _journal, "Write out, take in or compare what people decided.")
    journal.add_argument(
        "action",
        metavar="ACTION",
        choices=("export", "import", "agreement"),
        help="export, import or agreement",
    )
    journal.add_argument(
        "file", nargs="?", type=Path, metavar="FILE", help="of import: a journal; - reads one"
    )
    journal.add_argument("-o", "--output", type=Path, metavar="FILE", help="of export: where to")
    journal.add_argument("--json", action="store_true", help="of agreement: print one JSON document")
    grid = add_command(commands, "grid", _grid, "Reports across, facts of an event down.")
    grid.add_argument("event", metavar="EVENT", help="its id, with or without the phase")
    beside = add_command(commands, "beside", _beside, "Two reports side by side, fact by fact.")
    beside.add_argument("left", metavar="REPORT")
    beside.add_argument("right", metavar="REPORT")
    for command in (grid, beside):
        _add_form(command)


def _add_form(command: Parser) -> None:
    command.add_argument("--format", choices=_TABLE_FORMS, default="text", help="how (default: text)")
    command.add_argument(
        "--json",
        dest="format",
        action="store_const",
        const="json",
        default="text",
        help="the same as --format json",
    )
    command.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="where to (default: standard output)"
    )


def _journal(options: Options) -> int:
    return {"export": _export, "import": _import, "agreement": _agreement}[options.action](options)


def _export(options: Options) -> int:
    from olytui.desk import agreement, stores  # noqa: PLC0415  (help needs no store)

    with stores.open_reader(store_of(options)) as reader, output.destination(options.output) as file:
        output.write_records(agreement.export(reader), "jsonl", file)
    return 0


def _import(options: Options) -> int:
    from olytui.desk import agreement, stores  # noqa: PLC0415

    if options.file is None:
        raise UsageError("Name the journal to take in: olytui journal import FILE")
    try:
        text = sys.stdin.read() if str(options.file) == "-" else options.file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = f"{options.file} cannot be read as a journal; write one with: olytui journal export"
        raise UsageError(reason) from error
    with stores.open_writer(store_of(options)) as writer:
        taken = agreement.take_in(writer, text.splitlines())
        pairs = agreement.agreements(writer)
    output.tell(
        f"{taken.added} entries taken in, {taken.known} known already; {taken.differ} verdicts differ."
    )
    _tell_agreement(pairs)
    return 1 if taken.differ else 0


def _agreement(options: Options) -> int:
    from olytui.desk import agreement, stores  # noqa: PLC0415

    with stores.open_reader(store_of(options)) as reader:
        pairs, apart = agreement.agreements(reader), agreement.differences(reader)
    if options.json:
        output.print_document(
            {"pairs": list(map(mapping, pairs)), "differences": list(map(mapping, apart))}, "json"
        )
        return 0
    _tell_agreement(pairs)
    for it in apart:
        fact = it.case.page.fact if it.case else None
        about = (
            " ".join(filter(None, (fact.athlete, fact.competition, fact.event, fact.attribute)))
            if fact
            else ""
        )
        print(f"{it.subject}  {about}".rstrip())
        for said in it.judged:
            print(f"    {said.who}, {said.at[:10]}: {said.label}{f' ({said.note})' if said.note else ''}")
    return 0


def _tell_agreement(pairs: "list[Any]") -> None:
    for it in pairs:
        measure = "" if it.kappa is None else f", kappa {it.kappa:.2f}"
        output.tell(f"{it.left} and {it.right}: {it.same} same, {it.differ} differ{measure}.")


def _grid(options: Options) -> int:
    from olytui.desk import grid, stores  # noqa: PLC0415

    with stores.open_reader(store_of(options)) as reader:
        found = grid.grid(reader, options.event)
    _write(options, grid.grid_table(found), lambda: grid.grid_page(found), mapping(found))
    return 0


def _beside(options: Options) -> int:
    from olytui.desk import grid, stores  # noqa: PLC0415

    with stores.open_reader(store_of(options)) as reader:
        found = grid.compare_reports(reader, options.left, options.right)
    _write(options, grid.comparison_table(found), lambda: grid.comparison_page(found), mapping(found))
    return 0


def _write(
    options: Options,
    table: tuple[list[str], list[list[str]]],
    page: "Callable[[], Iterator[str]]",
    record: Any,
) -> None:
    from olytui.desk import grid  # noqa: PLC0415

    if options.format == "text" and options.output is None:
        output.table(*table)
        return
    with output.destination(options.output) as file:
        if options.format == "html":
            file.writelines(page())
        elif options.format == "json":
            file.write(output.dump(record, 1) + "\n")
        else:
            grid.write_csv(table, file)
