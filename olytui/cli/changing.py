"""The command `changes`: what is new since a moment, old and new values side by side."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from olytui.cli import output
from olytui.cli.parser import Commands, Options, add_command, store_of
from olytui.parts import mapping

if TYPE_CHECKING:
    from olytui.desk.changes import Change, Changes, Standing

Record = output.Record


def register(commands: Commands) -> None:
    """Adds this command."""
    changes = add_command(
        commands, "changes", _changes, "Say what is new: reports, facts that changed, decisions.", prints=True
    )
    changes.add_argument(
        "--since",
        default="yesterday",
        metavar="WHEN",
        help="yesterday (the default), monday, 3d, 2024-08-06, 2024-08-06T21:30",
    )


def _changes(options: Options) -> int:
    from olytui.desk import stores  # noqa: PLC0415  (help needs no store)
    from olytui.desk.changes import changes  # noqa: PLC0415

    with stores.open_reader(store_of(options)) as reader:
        found = changes(reader, options.since)
    if options.format == "json":
        output.print_document(_document(found), "json")
    elif options.format == "jsonl":
        output.print_records(_lines(found), "jsonl")
    else:
        _print(found)
    return 0


def _print(found: "Changes") -> None:
    _table(
        ("Report", "Published", "Outlet", "Title", "Claims", "Conflicts"),
        [(it.stem, it.published, it.outlet, it.title, it.claims, it.conflicts) for it in found.reports],
    )
    _table(
        ("Fact", "Athlete", "Event", "What", "Before", "Now", "Says so now", "Why"),
        [_row(change) for change in found.facts],
    )
    _table(
        ("Entry", "When", "Who", "Action", "Of"),
        [(it.seq, it.at, it.who, it.action, it.subject) for it in found.decisions],
    )
    output.tell(
        f"Since {found.since}: {len(found.reports)} new reports, {found.first} new facts, "
        f"{len(found.facts)} changed or in conflict, {found.backed} borne out, "
        f"{len(found.decisions)} decisions."
    )


def _table(headings: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    if rows:
        output.table(headings, rows)
        print()


def _row(change: "Change") -> tuple[str | None, ...]:
    fact = change.fact
    where = " ".join(filter(None, (fact.competition, fact.gender, fact.event, fact.phase)))
    why = "right when written" if change.was_right_when_written else fact.reason
    told = ", ".join(dict.fromkeys(claim.report for claim in change.told))
    return fact.id, fact.athlete, where, fact.attribute, _told(change.before), _told(change.now), told, why


def _told(standing: "Standing | None") -> str:
    return f"{standing.state} {' | '.join(standing.values)}" if standing else "nothing"


def _document(found: "Changes") -> Record:
    from olytui.desk import records  # noqa: PLC0415

    return {
        "since": found.since,
        "reports": [records.report_record(report) for report in found.reports],
        "facts": [_record(change) for change in found.facts],
        "first": found.first,
        "backed": found.backed,
        "decisions": [records.entry_record(entry) for entry in found.decisions],
    }


def _record(change: "Change") -> Record:
    from olytui.desk import records  # noqa: PLC0415

    return {
        **mapping(change.fact),
        "before": mapping(change.before) if change.before else None,
        "now": mapping(change.now),
        "right_when_written": change.was_right_when_written,
        "told": [records.claim_record(claim) for claim in change.told],
    }


def _lines(found: "Changes") -> list[Record]:
    whole = _document(found)
    named = (("report", "reports"), ("fact", "facts"), ("decision", "decisions"))
    return [{"change": kind, **record} for kind, part in named for record in whole[part]]
