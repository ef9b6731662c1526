"""What a person decides on the screen, written to the journal before the screen says so."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from olytui.desk.stores import Writer

T = TypeVar("T")


class Decisions:
    """Verdicts and tags, undo and redo; the parts of the desk that write are imported when first needed."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def judge(self, fact: str, verdict: str, value: str = "", reason: str = "", note: str = "") -> str:
        from olytui.desk.decisions import Judgement, judge, whoever  # noqa: PLC0415  (writing is rare)

        wanted = Judgement(verdict, value or None, reason or None, note or None)
        self._write(lambda writer: judge(writer, fact, wanted, who=whoever()))
        return f"{verdict} {value}".strip()

    def tag(self, subject: str, tags: Sequence[str]) -> str:
        from olytui.desk.decisions import tag, whoever  # noqa: PLC0415  (writing is rare)

        self._write(lambda writer: tag(writer, subject, list(tags), who=whoever()))
        return f"tagged {' '.join(f'#{word}' for word in tags)}"

    def undo(self) -> str:
        from olytui.desk.decisions import undo, whoever  # noqa: PLC0415  (writing is rare)

        entry = self._write(lambda writer: undo(writer, who=whoever()))
        return f"taken back: {entry.action} of {entry.subject}"

    def redo(self) -> str:
        from olytui.desk.decisions import redo, whoever  # noqa: PLC0415  (writing is rare)

        entry = self._write(lambda writer: redo(writer, who=whoever()))
        return f"made again: {entry.action} of {entry.subject}"

    def _write(self, decide: "Callable[[Writer], T]") -> T:
        from olytui.desk.stores import open_writer  # noqa: PLC0415  (writing is rare)

        with open_writer(self.path) as writer:
            return decide(writer)
