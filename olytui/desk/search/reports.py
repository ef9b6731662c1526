"""Finds reports by words of their title, outlet or text."""

from dataclasses import dataclass

from olytui.desk.search.hit import Hit
from olytui.names.fold import fold
from olytui.store import Reader

_WEIGHED = 2_000
_SHORTEST_BEGINNING = 3
_TITLE, _TEXT = 0.72, 0.5


@dataclass(frozen=True, slots=True)
class Matching:
    """A report that has the words; `fit` is smaller for better ones."""

    stem: str
    title: str | None
    outlet: str | None
    published: str | None
    fit: float
    extract: str


def search(reader: Reader, words: str, limit: int) -> list[Hit]:
    """Reports that have every word; the last one may be begun only."""
    tokens = [token for token in fold(words).tokens if len(token) > 1]
    if not tokens:
        return []
    found = reader.fetch(
        Matching, "reports_matching", words=_expression(tokens), weighed=_WEIGHED, limit=limit
    )
    hits = [_hit(report, tokens, place) for place, report in enumerate(found)]
    return sorted(hits, key=lambda hit: -hit.score)


def _expression(tokens: list[str]) -> str:
    """The words as the full-text index wants them: each quoted, the last as a beginning."""
    quoted = [f'"{token}"' for token in tokens]
    if len(tokens[-1]) >= _SHORTEST_BEGINNING:
        quoted[-1] += "*"
    return " ".join(quoted)


def _hit(report: Matching, tokens: list[str], place: int) -> Hit:
    name = report.title or report.stem
    lowered = name.lower()
    starts = [(lowered.find(token), len(token)) for token in tokens]
    places = sorted({at for start, size in starts if start >= 0 for at in range(start, start + size)})
    in_title = sum(start >= 0 for start, _ in starts) / len(tokens)
    score = _TEXT + (_TITLE - _TEXT) * in_title - 0.002 * place
    why = "in its title" if in_title == 1 else f"in its text: {' '.join(report.extract.split())}"
    detail = " · ".join(filter(None, (report.outlet, report.published)))
    return Hit("report", f"report:{report.stem}", name, score, why, detail, tuple(places))
