"""Commands by which people decide: judge, tag, undo, redo, log."""

import json

from olytui.cli import output
from olytui.cli.parser import Commands, Options, add_command, at_least, store_of

_VERDICTS = ("open", "confirmed", "disputed", "wrong", "both-right", "undecidable")


def register(commands: Commands) -> None:
    """Adds these commands."""
    judge = add_command(commands, "judge", _judge, "Record a verdict on a fact or a doubt.")
    judge.add_argument("fact", metavar="FACT", help="its id; doubt:… for a doubt")
    judge.add_argument("verdict", metavar="VERDICT", choices=_VERDICTS, help=", ".join(_VERDICTS))
    judge.add_argument("--value", help="the value that is right")
    judge.add_argument("--reason", metavar="CODE", help="why reports differ")
    judge.add_argument("--note", metavar="TEXT")
    tag = add_command(commands, "tag", _tag, "Add tags to anything.")
    tag.add_argument("id", metavar="ID", help="fact:…, athlete:…, event:…, report:… or claim:…")
    tag.add_argument("tags", nargs="+", metavar="TAG")
    tag.add_argument("--remove", action="store_true", help="take them off instead")
    undo = add_command(
        commands, "undo", _undo, "Take back the last decision, by another entry in the journal."
    )
    redo = add_command(commands, "redo", _redo, "Bring back the decision that was taken back last.")
    for command in (judge, tag, undo, redo):
        command.add_argument(
            "--by", metavar="NAME", help="who decides (default: OLYTUI_BY, else your account's name)"
        )
    log = add_command(commands, "log", _log, "Show the journal, the newest entry first.", prints=True)
    log.add_argument("--limit", type=at_least(1), default=2**31, metavar="N", help="at most so many")


def _judge(options: Options) -> int:
    from olytui.desk import by_hand, decisions, stores  # noqa: PLC0415

    said = decisions.Judgement(options.verdict, options.value, options.reason, options.note)
    judge = by_hand.judge_doubt if options.fact.startswith("doubt:") else decisions.judge
    with stores.open_writer(store_of(options)) as writer:
        entry = judge(writer, options.fact.removeprefix("fact:"), said, who=decisions.whoever(options.by))
    output.tell(
        f"{entry.subject} is {options.verdict} (journal entry {entry.seq}); take it back with: olytui undo"
    )
    return 0


def _tag(options: Options) -> int:
    from olytui.desk import decisions, stores  # noqa: PLC0415

    with stores.open_writer(store_of(options)) as writer:
        who = decisions.whoever(options.by)
        entry = decisions.tag(writer, options.id, options.tags, who=who, remove=options.remove)
    output.tell(f"{entry.subject}: {', '.join(options.tags)} {'removed' if options.remove else 'added'}.")
    return 0


def _undo(options: Options) -> int:
    return _turn(options, "undo", "taken back")


def _redo(options: Options) -> int:
    return _turn(options, "redo", "in force again")


def _turn(options: Options, action: str, outcome: str) -> int:
    from olytui.desk import decisions, stores, telling  # noqa: PLC0415

    with stores.open_writer(store_of(options)) as writer:
        turn = decisions.undo if action == "undo" else decisions.redo
        entry = turn(writer, who=decisions.whoever(options.by))
    what = f"{telling.gist(entry)}, said by {entry.who} (journal entry {entry.seq})"
    output.tell(f"{what}: {outcome}.")
    return 0


def _log(options: Options) -> int:
    from olytui.desk import decisions, records, stores  # noqa: PLC0415

    with stores.open_reader(store_of(options)) as reader:
        entries = decisions.log(reader, options.limit)
    if options.format != "text":
        output.print_records(map(records.entry_record, entries), options.format)
        return 0
    rows = [(it.seq, it.at, it.who, it.action, it.subject, _gist(it.payload)) for it in entries]
    output.table(("Entry", "When", "Who", "Action", "Of", "What"), rows)
    return 0


def _gist(payload: str) -> str:
    """What a decision says, in a few words."""
    said = json.loads(payload)
    words = [
        said.get("verdict"),
        said.get("value"),
        said.get("reason"),
        said.get("note"),
        *said.get("tags", ()),
    ]
    return ", ".join(str(word) for word in words if word)
