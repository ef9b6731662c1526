"""Copies of one wire story are one witness, in whatever order they come."""

from itertools import permutations
from pathlib import Path

import pytest

from olytui import build
from olytui.intake import Accepted
from olytui.model import Report
from olytui.store import open_writer
from olytui.store.witness import containment, shingles, sketch

STORY = " ".join(
    f"In round {number} the crowd of town {number * 7} saw pair {number % 5} row." for number in range(60)
)
CUT = STORY[: len(STORY) * 2 // 3]
RETOUCHED = "By our own correspondent. " + STORY.replace("town 70 ", "the town of seventy ")
OTHER = " ".join(
    f"On day {number} a gale kept boat {number * 3} of club {number % 4} ashore." for number in range(60)
)
BOILERPLATE = " Follow us for news, results and tables of every regatta on the lake this summer."


def witnesses(folder: Path, texts: dict[str, str]) -> dict[str, str]:
    with open_writer(folder / "store.db", create=True) as writer:
        for stem, text in texts.items():
            build.add(writer, [Accepted(stem, Report(stem, text))])
        rows = writer.connection.execute("SELECT stem, witness FROM report ORDER BY stem").fetchall()
    return dict(rows)


def test_a_shortened_or_retouched_story_is_the_same_witness(tmp_path: Path) -> None:
    found = witnesses(tmp_path, {"a": STORY, "b": CUT, "c": RETOUCHED})
    assert len(set(found.values())) == 1


def test_other_stories_are_other_witnesses(tmp_path: Path) -> None:
    assert len(set(witnesses(tmp_path, {"a": STORY, "b": OTHER}).values())) == 2


def test_boilerplate_alone_makes_no_copy(tmp_path: Path) -> None:
    found = witnesses(tmp_path, {"a": STORY + BOILERPLATE, "b": OTHER + BOILERPLATE})
    assert len(set(found.values())) == 2


@pytest.mark.parametrize("order", list(permutations("abc")))
def test_the_order_of_copies_does_not_matter(tmp_path: Path, order: tuple[str, ...]) -> None:
    texts = {"a": STORY, "b": CUT, "c": STORY[len(STORY) // 3 :]}
    found = witnesses(tmp_path, {stem: texts[stem] for stem in order})
    assert len(set(found.values())) == 1


def test_very_short_reports_are_compared_too(tmp_path: Path) -> None:
    found = witnesses(
        tmp_path, {"a": "No race today: the lake froze.", "b": "No race today: the lake froze!"}
    )
    assert len(set(found.values())) == 1


def test_containment_is_symmetric() -> None:
    one, other = shingles(STORY), shingles(CUT)
    assert containment(one, other) == containment(other, one) == 1


def test_a_sketch_is_a_small_part_that_copies_share() -> None:
    assert sketch(shingles(CUT)) <= sketch(shingles(STORY))
    assert len(sketch(shingles(STORY))) < len(shingles(STORY)) / 8
