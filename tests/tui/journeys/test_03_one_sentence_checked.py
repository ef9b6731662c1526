"""A sub-editor holds one sentence against all that is known."""

import io
import json
import sys

import pytest

from olytui.tui.desk_reader import DeskReader
from tests.shell import Shell

DRAFT = (
    "Ewan Brannock won the men's 1500m final at the World Championships in Budapest in 3:27.65. "
    "Mattis Oyelund of Norway was second in 3:31.79."
)


def test_each_claim_agrees_or_differs_with_the_reports_that_say_so(
    shell: Shell, newsroom: DeskReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = newsroom.counts()._replace(version=0)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(DRAFT.encode())))
    assert shell("check", "-", "--date", "2023-08-30") == 1
    assert "≠ differs  Mattis Oyelund, mark 3:31.79" in shell.out
    assert "✓ agrees   Ewan Brannock, rank 1" in shell.out
    assert "The Quay Gazette" in shell.out
    assert newsroom.counts()._replace(version=0) == before


def test_a_program_reads_the_same(shell: Shell, newsroom: DeskReader) -> None:
    assert shell("check", shell.report("draft.txt", DRAFT), "--date", "2023-08-30", "--json") == 1
    found = {(it["athlete"], it["attribute"]): it["outcome"] for it in json.loads(shell.out)}
    assert found["Mattis Oyelund", "mark"] == "differs"
