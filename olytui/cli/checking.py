"""The command that holds a draft against the store."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from olytui.cli import output
from olytui.cli.parser import Commands, Options, add_command, store_of
from olytui.errors import UsageError
from olytui.parts import mapping

if TYPE_CHECKING:
    from olytui.desk.check import Checked

_SIGNS = {"agrees": "✓", "differs": "≠", "unknown": "?"}


def register(commands: Commands) -> None:
    """Adds this command."""
    check = add_command(
        commands,
        "check",
        _check,
        "Hold a draft against the store, claim by claim; nothing is added.",
        prints=True,
    )
    check.add_argument("draft", metavar="FILE|-", help="a text file, or - for standard input")
    check.add_argument("--date", help="the day of the draft, for ages (default: today)")


def _check(options: Options) -> int:
    from olytui.desk import check, stores  # noqa: PLC0415  (help needs no store)

    text = _text_of(options.draft)
    with stores.open_on_trial(store_of(options)) as writer:
        found = check.check(writer, text, written=options.date)
    if options.format != "text":
        output.print_records(map(mapping, found), options.format)
    else:
        for it in found:
            _print_claim(it)
    counts = {name: sum(it.outcome == name for it in found) for name in _SIGNS}
    output.tell(", ".join(f"{number} {_WORDS[name]}" for name, number in counts.items()) + ".")
    return 1 if counts["differs"] else 0


_WORDS = {"agrees": "agree", "differs": "differ", "unknown": "unknown"}


def _text_of(draft: str) -> str:
    if draft == "-":
        return sys.stdin.buffer.read().decode("utf-8", errors="replace")
    try:
        return Path(draft).read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise UsageError(f"The draft {draft} cannot be read ({reason}); name a text file, or -.") from error


def _print_claim(it: "Checked") -> None:
    where = " ".join(filter(None, (it.competition, it.event, it.phase)))
    about = f" ({where})" if where else ""
    print(f"{_SIGNS[it.outcome]} {it.outcome:<8} {it.athlete}, {it.attribute} {it.value}{about}")
    print(f"    “{' '.join(it.sentence.split())}”")
    for doubt in it.doubts:
        print(f"    {doubt}")
    for witness in it.witnesses:
        source = "  ".join(filter(None, (witness.name, witness.outlet, witness.published)))
        sentence = f"  “{' '.join(witness.sentence.split())}”" if witness.sentence else ""
        print(f"    {'=' if witness.agrees else '≠'} {witness.value}  {source}{sentence}")
