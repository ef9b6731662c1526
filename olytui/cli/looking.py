"""Commands that only look: search, show, explain, export."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from olytui.cli import output
from olytui.cli.output import counted
from olytui.cli.parser import Commands, Options, add_command, add_where, share, store_of
from olytui.errors import UsageError
from olytui.parts import mapping

if TYPE_CHECKING:
    from olytui.desk.show import AthletePage, EventPage, FactPage, ReportPage
    from olytui.desk.stores import Reader
    from olytui.model import Step


def register(commands: Commands) -> None:
    """Adds these commands."""
    show = add_command(
        commands,
        "show",
        _show,
        "Show an athlete, event, report or fact with everything known of it.",
        prints=True,
    )
    show.add_argument("id", metavar="ID", help="athlete:…, event:…, report:…, fact:…, or just a name or key")
    explain = add_command(
        commands, "explain", _explain, "Say sentence by sentence how a report was read.", prints=True
    )
    explain.add_argument("report", metavar="REPORT", help="a report of the store, or a text file")
    export = add_command(commands, "export", _export, "Write a whole table.")
    export.add_argument("table", metavar="TABLE", choices=_tables(), help=", ".join(_tables()))
    export.add_argument(
        "--format",
        choices=("csv", "json", "jsonl", "md", "webannotation", "claimreview"),
        default="csv",
        help="how (default: csv)",
    )
    export.add_argument(
        "--json",
        dest="format",
        action="store_const",
        const="json",
        default="csv",
        help="the same as --format json",
    )
    export.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="where to (default: standard output)"
    )
    export.add_argument(
        "--min-confidence",
        type=share,
        default=0.0,
        metavar="SHARE",
        help="of claims: only those at least so likely to be right, 0 to 1",
    )
    add_where(export)


def _tables() -> Sequence[str]:
    return ("reports", "mentions", "claims", "facts", "events", "athletes", "corrections", "journal")


def _export(options: Options) -> int:
    from olytui.desk import publishing, records, stores  # noqa: PLC0415  (help needs no store)

    with stores.open_reader(store_of(options)) as reader, output.destination(options.output) as file:
        if publishing.is_ours(options.table, options.format):
            if options.where is not None:
                raise UsageError(
                    "--where goes with the formats csv, json, jsonl and md, and not with corrections."
                )
            publishing.publish(reader, options.table, options.format, file)
            return 0
        found = _chosen(reader, options)
        output.write_records(found, options.format, file, records.columns(options.table))
    return 0


def _chosen(reader: "Reader", options: Options) -> "Iterable[output.Record]":
    from olytui.desk import querying, records  # noqa: PLC0415

    if options.where is None:
        return records.export(reader, options.table, min_confidence=options.min_confidence)
    if options.table not in querying.LISTS:
        raise UsageError(f"--where goes with {', '.join(querying.LISTS)}, not with {options.table}.")
    rows = querying.find_all(reader, querying.wanted(options.table, options.where))
    return (
        records.record_of(reader, row)
        for row in rows
        if getattr(row, "confidence", 1.0) >= options.min_confidence
    )


def _show(options: Options) -> int:
    from olytui.desk import show, stores  # noqa: PLC0415

    with stores.open_reader(store_of(options)) as reader:
        page = show.show(reader, options.id)
    if options.format != "text":
        output.print_document(mapping(page), options.format)
    else:
        _PRINTERS[type(page).__name__](page)
    return 0


def _explain(options: Options) -> int:
    from olytui.desk import explaining  # noqa: PLC0415

    text, steps = explaining.explain(store_of(options), options.report)
    if options.format != "text":
        output.print_records([mapping(step) for step in steps], options.format)
    else:
        _print_steps(text, steps, 0)
    return 0


def _print_steps(text: str, steps: "Iterable[Step]", depth: int) -> None:
    for step in steps:
        words = " ".join(text[step.start : step.end].split())
        print(
            f"{'  ' * depth}{'' if step.fired else '✗ '}{step.stage}: {step.note}"
            + (f" “{words}”" if words else "")
        )
        _print_steps(text, step.children, depth + 1)


def _print_athlete(page: "AthletePage") -> None:
    who = page.athlete
    print("  ".join(filter(None, (who.name, who.noc, who.sport, who.gender, who.born, who.years))))
    print(f"athlete:{who.key}  {counted(who.mentions, 'mention')} in {counted(who.reports, 'report')}")
    _print_tags(page.tags)
    if page.spellings:
        print("Written: " + ", ".join(it.told for it in page.spellings))
    if page.facts:
        print()
        output.table(
            ("Competition", "Event", "Phase", "What", "Value", "State", "Verdict", "Fact"),
            [
                (
                    it.competition,
                    " ".join(filter(None, (it.gender, it.event))),
                    it.phase,
                    it.attribute,
                    it.value,
                    it.state,
                    it.verdict,
                    it.id,
                )
                for it in page.facts
            ],
        )


def _print_event(page: "EventPage") -> None:
    first = page.phases[0]
    print("  ".join(filter(None, (first.competition, first.sport, first.gender, first.event))))
    print(f"event:{page.key}")
    _print_tags(page.tags)
    for phase in page.phases:
        print(
            f"\n{phase.phase or 'phase unknown'}: {counted(phase.athletes, 'athlete')}, "
            f"{counted(phase.reports, 'report')}, {counted(phase.conflicts, 'conflict')}"
        )
        rows = [result for result in page.results if result.phase == phase.phase]
        cells = [
            (
                _value(it.facts, "rank") or _value(it.facts, "irm"),
                it.athlete,
                it.noc,
                _value(it.facts, "mark"),
                _value(it.facts, "record"),
                it.state,
                ", ".join(it.reports),
            )
            for it in rows
        ]
        output.table(("Place", "Athlete", "NOC", "Mark", "Record", "State", "Reports"), cells)


def _value(facts: dict[str, Any], attribute: str) -> str | None:
    return facts[attribute].value if attribute in facts else None


def _print_report(page: "ReportPage") -> None:
    report = page.report
    print(report.title or report.stem)
    print(
        "  ".join(filter(None, (report.outlet, report.byline, report.published, report.url or report.path)))
    )
    words, claims = counted(report.words, "word"), counted(report.claims, "claim")
    print(f"report:{report.stem}  {words}, {claims}, {counted(report.conflicts, 'conflict')}")
    _print_tags(page.tags)
    print("\n" + page.text + "\n")
    rows = [
        (
            it.athlete,
            it.competition,
            it.event,
            it.phase,
            it.attribute,
            it.value,
            it.state,
            " ".join(it.quote.split()),
        )
        for it in page.claims
    ]
    output.table(("Athlete", "Competition", "Event", "Phase", "What", "Value", "State", "Words"), rows)


def _print_fact(page: "FactPage") -> None:
    fact = page.fact
    where = (fact.competition, fact.gender, fact.event, fact.phase)
    print("  ".join(filter(None, (fact.athlete, fact.noc, *where, fact.attribute))))
    print(
        f"fact:{fact.id}  {fact.state}, {fact.verdict}"
        + (f" {fact.verdict_value}" if fact.verdict_value else "")
    )
    if fact.why:
        print(fact.why)
    if fact.official:
        print(f"Official: {fact.official} ({fact.official_state})")
    for doubt in page.doubts:
        print(f"doubt:{doubt.id}  {doubt.verdict}: {doubt.why}")
    _print_tags(page.tags)
    for saying in page.values:
        reports = len(saying.reports)
        copies = f", {counted(saying.witnesses, 'origin')}" if saying.witnesses != reports else ""
        print(f"\n{saying.value}  ({counted(reports, 'report')}{copies})")
        for claim in saying.claims:
            print(f"  {claim.report}  {claim.published or 'undated'}  “{' '.join(claim.quote.split())}”")


def _print_tags(tags: Sequence[str]) -> None:
    if tags:
        print("Tags: " + ", ".join(tags))


_PRINTERS: dict[str, Any] = {
    "AthletePage": _print_athlete,
    "EventPage": _print_event,
    "ReportPage": _print_report,
    "FactPage": _print_fact,
}
