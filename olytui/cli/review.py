"""Commands of the review: the queue of disputes and doubts, and what people say by hand."""

from itertools import islice
from typing import TYPE_CHECKING, Any

from olytui.cli import output
from olytui.cli.parser import Commands, Options, Parser, add_command, add_where, at_least, one_of, store_of
from olytui.parts import mapping

if TYPE_CHECKING:
    from olytui.desk.review import Filter, ReviewRow
    from olytui.desk.stores import Reader

_STATES = ("conflict", "doubt", "misread", "rounded", "agreed", "single")
_VERDICTS = ("open", "confirmed", "disputed", "wrong", "both-right", "undecidable")
_FILTERS = ("competition", "sport", "event", "athlete", "outlet")


def register(commands: Commands) -> None:
    """Adds these commands."""
    queue = add_command(
        commands, "disputes", _disputes, "List what wants a decision: conflicts, then doubts.", prints=True
    )
    _add_choice(queue, "--state", _STATES, ["conflict", "doubt"])
    _add_choice(queue, "--verdict", _VERDICTS, ["open", "disputed"])
    for name in _FILTERS:
        queue.add_argument(f"--{name}", metavar="WORDS", help=f"only of this {name}")
    queue.add_argument("--by", metavar="NAME", help="only what this person decided")
    add_where(queue)
    queue.add_argument("--limit", type=at_least(1), default=2**31, metavar="N", help="at most so many")
    doubt = add_command(
        commands, "doubt", _doubt, "Doubt words of a report, whether or not a rule saw a claim."
    )
    _add_words(doubt)
    doubt.add_argument("--reason", metavar="CODE", help="why, as a reason code")
    enter = add_command(commands, "enter", _enter, "Enter a claim that a report makes and no rule saw.")
    _add_words(enter)
    for name, meaning in (
        ("athlete", "of whom"),
        ("attribute", "rank, mark, …"),
        ("value", "as a results list"),
    ):
        enter.add_argument(name, metavar=name.upper(), help=meaning)
    for name in ("competition", "sport", "gender", "event", "phase", "unit"):
        enter.add_argument(f"--{name}", help="where the report says so")
    strike = add_command(commands, "strike", _strike, "Say that a report does not make a claim.")
    strike.add_argument("claim", metavar="CLAIM", help="its id")
    for command in (doubt, enter, strike):
        command.add_argument("--note", metavar="TEXT")
        command.add_argument(
            "--by", metavar="NAME", help="who says so (default: OLYTUI_BY, else your account)"
        )


def _add_choice(command: Parser, option: str, allowed: tuple[str, ...], default: list[str]) -> None:
    words = f"some of {','.join(allowed)}, or all (default: {','.join(default)})"
    command.add_argument(option, type=one_of(*allowed), default=default, metavar="WORDS", help=words)


def _add_words(command: Parser) -> None:
    command.add_argument("report", metavar="REPORT", help="its name, as export reports gives it")
    command.add_argument("--quote", required=True, metavar="WORDS", help="the words of the report")


def _disputes(options: Options) -> int:
    from olytui.desk import review, stores  # noqa: PLC0415  (help needs no store)

    chosen = {name: getattr(options, name) for name in _FILTERS}
    wanted = review.Filter(tuple(options.state), tuple(options.verdict), judge=options.by, **chosen)
    with stores.open_reader(store_of(options)) as reader:
        rows = _queue(reader, wanted, options)
        progress = review.progress(reader)
        if options.format != "text":
            output.print_records((_record(reader, row) for row in rows), options.format)
            return 0
        _print_queue(rows, wanted)
    output.tell(f"{progress.left} conflicts and doubts left, {progress.done} decided.")
    if progress.misread_left and "misread" not in wanted.states:
        output.tell(
            f"{progress.misread_left} more were perhaps misread by us: olytui disputes --state misread"
        )
    return 0


def _queue(reader: "Reader", wanted: "Filter", options: Options) -> "list[ReviewRow]":
    from olytui.desk import querying, review  # noqa: PLC0415

    if options.where is None:
        return review.queue(reader, wanted, limit=options.limit)
    facts = querying.matching_facts(reader, options.where)
    rows = (row for row in review.queue(reader, wanted) if not facts.isdisjoint(row.facts))
    return list(islice(rows, options.limit))


def _record(reader: "Reader", row: "ReviewRow") -> dict[str, Any]:
    """A fact with its values, or a doubt; both with what the queue says of them."""
    from olytui.desk import records, show  # noqa: PLC0415

    if row.kind == "fact":
        return records.fact_record(reader, show.show_fact(reader, row.id).fact)
    return mapping(row) | {"id": f"doubt:{row.id}", "facts": list(row.facts)}


def _print_queue(rows: "list[ReviewRow]", wanted: "Filter") -> None:
    cells = [
        (
            row.id if row.kind == "fact" else f"doubt:{row.id}",
            row.athlete,
            row.competition,
            " ".join(filter(None, (row.gender, row.event))),
            row.phase,
            row.attribute,
            row.state if row.kind == "fact" else row.reason,
            row.verdict,
            row.official if row.official_state == "differs" else None,
            row.why,
        )
        for row in rows
    ]
    if not cells:
        output.tell(f"Nothing is {' or '.join(wanted.states)} and {' or '.join(wanted.verdicts)}.")
        return
    headings = (
        "Id",
        "Athlete",
        "Competition",
        "Event",
        "Phase",
        "What",
        "State",
        "Verdict",
        "Official",
        "Why",
    )
    output.table(headings, cells)


def _doubt(options: Options) -> int:
    from olytui.desk import by_hand, decisions, stores  # noqa: PLC0415

    words = by_hand.Words(options.report, options.quote)
    who = decisions.whoever(options.by)
    with stores.open_writer(store_of(options)) as writer:
        entry = by_hand.doubt_words(writer, words, who=who, reason=options.reason, note=options.note)
    output.tell(f"{options.report}: “{options.quote}” is doubted (journal entry {entry.seq}).")
    return 0


def _enter(options: Options) -> int:
    from olytui.desk import by_hand, decisions, stores  # noqa: PLC0415

    names = ("competition", "sport", "gender", "event", "phase", "unit")
    slot = {name: getattr(options, name) for name in names}
    claim = by_hand.Entered(options.athlete, options.attribute, options.value, **slot)
    words = by_hand.Words(options.report, options.quote)
    with stores.open_writer(store_of(options)) as writer:
        entry = by_hand.enter(writer, words, claim, who=decisions.whoever(options.by))
    output.tell(f"{entry.subject} entered (journal entry {entry.seq}); take it back with: olytui undo")
    return 0


def _strike(options: Options) -> int:
    from olytui.desk import by_hand, decisions, stores  # noqa: PLC0415

    with stores.open_writer(store_of(options)) as writer:
        entry = by_hand.strike(writer, options.claim, who=decisions.whoever(options.by), note=options.note)
    output.tell(f"{entry.subject} struck (journal entry {entry.seq}); take it back with: olytui undo")
    return 0
