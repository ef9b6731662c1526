"""The commands search, compare, links, link and split."""

import io
import json

import pytest

from tests.shell import Shell


def typed(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(line + "\n" for line in lines)))


def test_search_prints_hits_with_the_promised_keys(shell: Shell) -> None:
    hit = shell.records("search", "Ada Bergg", "--kind", "athlete")[0]
    assert {"kind", "id", "name", "score", "why", "reference_id"} <= set(hit)
    assert (hit["kind"], hit["name"]) == ("athlete", "Ada Berg")


def test_search_prints_one_document_with_the_query_and_its_hits(shell: Shell) -> None:
    assert shell("search", "Ada", "Bergg", "--kind", "athlete", "--json") == 0
    answer = json.loads(shell.out)
    assert (answer["query"], answer["hits"][0]["name"]) == ("Ada Bergg", "Ada Berg")


def test_search_finds_who_was_added_since(shell: Shell) -> None:
    assert shell.records("search", "Olga Nord", "--kind", "athlete")[:1] != ["Olga Nord"]
    assert shell("add", shell.report("three.txt", "Olga Nord (FIN) came 3.")) == 0
    assert shell.records("search", "Olga Nord", "--kind", "athlete")[0]["name"] == "Olga Nord"


def test_search_answers_a_stream_of_queries(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    typed(
        monkeypatch,
        "Ada Berg",
        json.dumps({"query": "Holm", "noc": "SWE", "sport": "athletics", "year": 2031}),
        "",
    )
    assert shell("search", "-", "--kind", "athlete") == 0
    answers = [json.loads(line) for line in shell.out.splitlines()]
    assert [answer["query"] for answer in answers] == ["Ada Berg", "Holm", ""]
    assert [answer["hits"][0]["name"] for answer in answers[:2]] == ["Ada Berg", "Ida Holm"]
    assert answers[2]["hits"] == []


@pytest.mark.parametrize("line", ["{", '{"noc": "SWE"}', '{"query": "x", "year": "soon"}'])
def test_a_broken_line_of_a_stream_is_named(shell: Shell, monkeypatch: pytest.MonkeyPatch, line: str) -> None:
    typed(monkeypatch, line)
    assert shell("search", "-") == 2
    assert "Line 1" in shell.err


def test_a_roster_gives_people_their_numbers_and_comes_once(shell: Shell) -> None:
    roster = shell.report(
        "roster.csv", "name,noc,sport,born,years,id\nBERG Ada,NOR,Athletics,2005,2024-2031,R1\n"
    )
    assert shell("reference", "add", roster) == 0
    assert shell("reference", "add", roster) == 0
    hits = shell.records("search", "Ada Berg", "--kind", "athlete")
    assert [hit["reference_id"] for hit in hits if hit["name"] == "Ada Berg"] == ["R1"]


def test_compare_says_same_and_different(shell: Shell) -> None:
    assert shell("compare", "Ada Berg", "BERG Ada", "--json") == 0
    assert json.loads(shell.out)["verdict"] == "same"
    assert shell("compare", "Ada Berg", "Olga Nord", "--json") == 0
    assert json.loads(shell.out)["verdict"] == "different"


def test_compare_reads_a_stream(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    pair = {"a": "Ada Berg", "b": "Ada Berg", "noc": "NOR", "sport": "athletics"}
    typed(monkeypatch, json.dumps(pair), json.dumps({**pair, "born_a": 1990, "born_b": 1960}))
    assert shell("compare", "-") == 0
    first, second = (json.loads(line) for line in shell.out.splitlines())
    assert first["score"] > 0.8 > second["score"]
    assert {"a", "b", "score", "verdict", "reasons"} <= set(first)


def test_one_name_cannot_be_compared(shell: Shell) -> None:
    assert shell("compare", "Ada Berg") == 2


def test_link_and_undo_change_who_is_who(shell: Shell) -> None:
    def names() -> set[str]:
        return {athlete["name"] for athlete in shell.records("export", "athletes") if athlete["mentions"]}

    before = names()
    assert shell("link", "Ada Berg", "Ida Holm", "--by", "Ada") == 0
    assert len(names()) == len(before) - 1
    assert shell("undo") == 0
    assert names() == before


def test_links_lists_and_counts(shell: Shell) -> None:
    assert shell("links", "--json") == 0
    queue = json.loads(shell.out)
    assert set(queue) == {"links", "decided", "left"}
    assert queue["left"] == len(queue["links"])
