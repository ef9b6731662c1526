"""What a person decides on the screen, written to the journal before the screen says so.

The parts of the desk that write are imported when they are first needed: most starts never need them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from olytui.tui.connections import Connections
from olytui.tui.values import DOUBT, Done

if TYPE_CHECKING:
    from olytui.desk.stores import Writer
    from olytui.tui.details import ByHand

SAID_OF_LINKS = {"link": "one athlete", "split": "two athletes", "unsure": "nobody can tell"}


class Decisions(Connections):
    """Verdicts and tags, what people say of the words themselves, undo and redo."""

    def judge(self, fact: str, verdict: str, value: str = "", reason: str = "", note: str = "") -> Done:
        from olytui.desk.by_hand import judge_doubt  # noqa: PLC0415
        from olytui.desk.decisions import Judgement, judge, whoever  # noqa: PLC0415

        is_doubt = fact.startswith(DOUBT)
        wanted = Judgement(verdict, None if is_doubt else value or None, reason or None, note or None)
        if is_doubt:
            self.write(lambda writer: judge_doubt(writer, fact.removeprefix(DOUBT), wanted, who=whoever()))
        else:
            self.write(lambda writer: judge(writer, fact, wanted, who=whoever()))
        return Done(f"{verdict} {value}".strip())

    def tag(self, subjects: Sequence[str], tags: Sequence[str]) -> Done:
        from olytui.desk.decisions import tag, whoever  # noqa: PLC0415

        def write(writer: Writer) -> None:
            with writer.transaction():
                for subject in subjects:
                    tag(writer, subject, list(tags), who=whoever())

        self.write(write)
        number = f" {len(subjects)}" if len(subjects) > 1 else ""
        return Done(f"tagged{number} {' '.join(f'#{word}' for word in tags)}")

    def doubt_words(self, report: str, start: int, end: int, reason: str = "", note: str = "") -> Done:
        from olytui.desk.by_hand import Words, doubt_words  # noqa: PLC0415
        from olytui.desk.decisions import whoever  # noqa: PLC0415

        words = Words(report, start=start, end=end)
        said = {"reason": reason or None, "note": note or None}
        self.write(lambda writer: doubt_words(writer, words, who=whoever(), **said))
        return Done(f"doubted by {whoever()}")

    def enter_claim(self, report: str, start: int, end: int, claim: ByHand) -> Done:
        from olytui.desk.by_hand import Entered, Words, enter  # noqa: PLC0415
        from olytui.desk.decisions import whoever  # noqa: PLC0415

        words = Words(report, start=start, end=end)
        slot = {name: part or None for name, part in claim.slot._asdict().items()}
        entered = Entered(claim.athlete, claim.attribute, claim.value, **slot)
        self.write(lambda writer: enter(writer, words, entered, who=whoever()))
        return Done(f"entered: {claim.athlete}, {claim.attribute} {claim.value}")

    def strike(self, claim: str, name: str) -> Done:
        from olytui.desk.by_hand import strike  # noqa: PLC0415
        from olytui.desk.decisions import whoever  # noqa: PLC0415

        self.write(lambda writer: strike(writer, claim, who=whoever()))
        return Done(f"struck: {name}; u takes it back")

    def attributes(self) -> Sequence[str]:
        from olytui.desk.words import ATTRIBUTES  # noqa: PLC0415

        return ATTRIBUTES

    def decide_link(self, link: str, choice: str, leave_out: str = "") -> Done:
        from olytui.desk.decisions import whoever  # noqa: PLC0415
        from olytui.desk.links import choice_of, decide  # noqa: PLC0415

        chosen = choice_of(choice)
        self.write(lambda writer: decide(writer, link, chosen, who=whoever(), leave_out=leave_out or None))
        return Done(f"{leave_out} left out" if leave_out else SAID_OF_LINKS[choice])

    def split(self, athlete: str, other: str) -> Done:
        from olytui.desk.decisions import whoever  # noqa: PLC0415
        from olytui.desk.links import split  # noqa: PLC0415

        self.write(lambda writer: split(writer, athlete, [other], who=whoever()))
        return Done(f"{other} told apart; u takes it back")

    def undo(self) -> Done:
        from olytui.desk.decisions import undo, whoever  # noqa: PLC0415
        from olytui.desk.telling import gist  # noqa: PLC0415

        entry = self.write(lambda writer: undo(writer, who=whoever()))
        return Done(f"taken back: {gist(entry)}", _fact_of(entry.subject))

    def redo(self) -> Done:
        from olytui.desk.decisions import redo, whoever  # noqa: PLC0415
        from olytui.desk.telling import gist  # noqa: PLC0415

        entry = self.write(lambda writer: redo(writer, who=whoever()))
        return Done(f"made again: {gist(entry)}", _fact_of(entry.subject))

    def reasons(self) -> Sequence[tuple[str, str]]:
        from olytui.desk.words import REASONS  # noqa: PLC0415

        return [("unknown", REASONS["unknown"]), *(item for item in REASONS.items() if item[0] != "unknown")]


def _fact_of(subject: str) -> str:
    """The fact, or the doubt, that an entry of the journal is about."""
    return subject.removeprefix("fact:") if subject.startswith(("fact:", DOUBT)) else ""
