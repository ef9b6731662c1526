"""`olytui chart` prints pictures of what the store holds, and their values as JSON."""

import json

import pytest

from tests.shell import Shell


def test_an_event_is_printed_within_the_width(shell: Shell) -> None:
    (event,) = shell.records("export", "events")
    assert shell("chart", "event", event["id"], "--width", "60") == 0
    assert shell.out.splitlines()[0] == "men's 1500m final · athletics · Lakeside 2031"
    assert "≠ reports differ" in shell.out
    assert max(map(len, shell.out.splitlines())) <= 60


def test_a_chart_is_a_document_too(shell: Shell) -> None:
    assert shell("chart", "athlete", "Ada Berg", "--json") == 0
    chart = json.loads(shell.out)
    assert chart["title"] == "Ada Berg"
    assert chart["marks"][0]["words"].startswith("2031  Lakeside 2031  men's 1500m  final")


@pytest.mark.parametrize("kind", ["event", "athlete", "marks"])
def test_what_is_of_something_asks_of_what(shell: Shell, kind: str) -> None:
    assert shell("chart", kind) == 2
    assert "find it with: olytui search WORDS" in shell.err


@pytest.mark.parametrize(
    ("kind", "words"), [("coverage", "men's 1500m · Lakeside 2031"), ("verdicts", "No verdict")]
)
def test_what_is_of_everything_needs_no_name(shell: Shell, kind: str, words: str) -> None:
    assert shell("chart", kind) == 0
    assert words in shell.out
