"""The command `query`, and `--where` on other commands: what is printed, and what is said of hidden rows."""

import csv
import io
import json

import pytest

from tests.shell import Shell

LISTS = ["facts", "claims", "events", "athletes", "reports"]


def test_facts_are_found_and_the_hidden_ones_counted(shell: Shell) -> None:
    assert shell("query", "noc:NOR", "attribute:mark") == 0
    assert "Ada Berg" in shell.out
    assert "Ida Holm" not in shell.out
    assert shell.err == "olytui: 1 facts shown, 3 hidden.\n"


@pytest.mark.parametrize("kind", LISTS)
def test_a_query_for_everything_is_the_export(shell: Shell, kind: str) -> None:
    exported = shell.records("export", kind)
    asked = shell.records("query", "--kind", kind)
    assert len(asked) == len(exported)
    assert all(record in exported for record in asked)


@pytest.mark.parametrize("kind", LISTS)
def test_where_on_export_narrows_it(shell: Shell, kind: str) -> None:
    assert shell.records("export", kind, "--where", "noc:NOR") == shell.records(
        "query", "noc:NOR", "--kind", kind
    )
    assert len(shell.records("export", kind, "--where", "noc:NOR")) <= len(shell.records("export", kind))


@pytest.mark.parametrize("kind", LISTS)
def test_a_query_that_finds_nothing_still_has_its_headings(shell: Shell, kind: str) -> None:
    shell("query", "--kind", kind, "--csv")
    (names, *_) = csv.reader(io.StringIO(shell.out))
    assert shell("query", "noc:XXX", "--kind", kind, "--csv") == 0
    assert list(csv.reader(io.StringIO(shell.out))) == [names]
    assert shell("query", "noc:XXX", "--kind", kind, "--format", "md") == 0
    assert shell.out.startswith("| ")


def test_disputes_are_narrowed_by_where(shell: Shell) -> None:
    assert [fact["athlete"] for fact in shell.records("disputes", "--where", "noc:NOR")] == ["Ada Berg"]
    assert shell.records("disputes", "--where", "noc:SWE") == []


def test_an_order_has_no_place_among_disputes(shell: Shell) -> None:
    assert shell("disputes", "--where", "sort:mark") == 2
    assert "the order is given" in shell.err


def test_where_is_refused_on_tables_that_are_no_list(shell: Shell) -> None:
    assert shell("export", "journal", "--where", "kerr") == 2
    assert "--where goes with events, athletes, reports, facts, claims" in shell.err


def test_what_cannot_be_read_is_one_sentence_and_wrong_usage(shell: Shell) -> None:
    assert shell("query", "stat:conflict") == 2
    assert "There is no field “stat”; did you mean state:" in shell.err
    assert shell.out == ""


def test_counts_alone(shell: Shell) -> None:
    assert shell("query", "--count", "noc:SWE", "--kind", "athletes") == 0
    assert shell.out == "1 athletes shown, 1 hidden.\n"
    assert shell("query", "--count", "noc:SWE", "--kind", "athletes", "--json") == 0
    assert json.loads(shell.out) == [{"shown": 1, "hidden": 1}]


def test_a_query_may_begin_with_a_minus(shell: Shell) -> None:
    assert shell("query", "--kind", "athletes", "--limit", "5", "!noc:NOR") == 0
    assert "Ida Holm" in shell.out
    assert "Ada Berg" not in shell.out


def test_every_field_is_listed_with_an_example(shell: Shell) -> None:
    fields = shell.records("query", "--fields")
    assert {"noc", "mark", "since"} <= {field["field"] for field in fields}
    assert all(field["meaning"] and field["example"] for field in fields)
