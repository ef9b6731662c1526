"""How plainly a result is told of its athlete, and what becomes of claims that are told too loosely."""

import pytest

from olytui.extract import explain, logistic, read, resolve
from olytui.extract.logistic import Model
from olytui.extract.reading import parse
from olytui.model import Report, Step


def _bearings(text: str, value: str) -> set[str]:
    got = parse(Report("r", text, published="2024-08-06"))
    return set(next(draft.bearings for draft in got.drafts if draft.value == value))


BEARINGS = [
    ("Ada Novak won silver in the women's 200m.", "told by name", True),
    ("Ada Novak ran the women's 200m on Tuesday. She won silver.", "told by pronoun", True),
    (
        "Ada Novak, who had beaten Eva Lund in the heats, took silver in the women's 200m.",
        "others between",
        True,
    ),
    ("Ada Novak took silver in the women's 200m, ahead of Eva Lund.", "others between", False),
]


@pytest.mark.parametrize(("text", "sign", "is_so"), BEARINGS)
def test_a_claim_tells_how_its_athlete_is_meant(text: str, sign: str, is_so: bool) -> None:
    assert (sign in _bearings(text, "2")) == is_so


def _notes(steps: tuple[Step, ...] | list[Step]) -> str:
    return "\n".join(f"{step.note}\n{_notes(step.children)}" for step in steps)


def test_what_is_too_unsure_is_explained_but_not_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    report = Report("r", "Ada Novak won silver in the women's 200m.", published="2024-08-06")
    assert [c.value for c in read(report).claims] == ["2"]
    doubting = Model({"told by name": -9.0})
    monkeypatch.setattr(logistic, "load", lambda name: doubting)
    assert not read(report).claims
    assert "too unsure to claim" in _notes(explain(report))


def test_what_is_told_twice_is_known_to_be() -> None:
    text = (
        "Ada Novak won silver in the women's 200m on Tuesday night, to the joy of a crowd that had waited for it "
        "through three days of rain, wind and cold. All of them stayed in their seats until the very end of it. "
        "In the stadium Novak took silver in the women's 200m."
    )
    got = parse(Report("r", text, published="2024-08-06"))
    assert [draft.tellings for draft in resolve.resolved(got.drafts, got.cast)] == [2]
