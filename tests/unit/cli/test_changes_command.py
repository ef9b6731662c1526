"""The command `changes`: what is new, as tables, as one document, as lines."""

import json

from tests.shell import Shell


def test_all_that_came_in_today_is_new(shell: Shell) -> None:
    assert shell("changes", "--since", "today") == 0
    assert "Ada Berg" in shell.out
    assert "nothing" in shell.out
    assert "2 new reports, 4 new facts, 1 changed or in conflict" in shell.err


def test_the_document_has_reports_facts_and_decisions(shell: Shell) -> None:
    shell("tag", "report:one", "late", "--by", "amy")
    assert shell("changes", "--json") == 0
    whole = json.loads(shell.out)
    assert [report["report"] for report in whole["reports"]] == ["one", "two"]
    (fact,) = whole["facts"]
    assert (fact["before"], fact["now"]["state"]) == (None, "conflict")
    assert sorted(fact["now"]["values"]) == ["3:31.02", "3:31.20"]
    assert [entry["who"] for entry in whole["decisions"]] == ["amy"]
    lines = shell.records("changes")
    assert [line["change"] for line in lines] == ["report", "report", "fact", "decision"]


def test_nothing_new_is_said_too(shell: Shell) -> None:
    assert shell("changes", "--since", "2999") == 0
    assert shell.out == ""
    assert "0 new reports" in shell.err


def test_what_is_no_moment_is_wrong_usage(shell: Shell) -> None:
    assert shell("changes", "--since", "soon") == 2
    assert "“soon” is no moment" in shell.err
