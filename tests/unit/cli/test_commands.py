"""The commands, run in this process: what they print, where, and with which exit status."""

import csv
import io
import json
from pathlib import Path

import pytest

from olytui.cli.main import main
from tests.shell import Shell

CLAIM_KEYS = [
    "id",
    "report",
    "athlete",
    "athlete_id",
    "as_written",
    "noc",
    "competition",
    "sport",
    "gender",
    "event",
    "phase",
    "attribute",
    "value",
    "unit",
    "quote",
    "start",
    "end",
    "rule",
    "confidence",
    "derived",
]


def test_exported_claims_have_the_promised_keys_and_quote_their_reports(shell: Shell) -> None:
    claims = shell.records("export", "claims")
    assert len(claims) == 5
    for claim in claims:
        assert list(claim)[: len(CLAIM_KEYS)] == CLAIM_KEYS
        text = (shell.folder / f"{claim['report']}.txt").read_text()
        assert text[claim["start"] : claim["end"]] == claim["quote"]
    (mark,) = (claim for claim in claims if claim["attribute"] == "mark" and claim["report"] == "one")
    wanted = {"athlete": "Ada Berg", "noc": "NOR", "event": "1500m", "phase": "final", "value": "3:31.20"}
    assert wanted.items() <= mark.items()
    assert mark["derived"] is False


def test_claims_can_be_held_to_a_confidence(shell: Shell) -> None:
    assert {
        claim["attribute"] for claim in shell.records("export", "claims", "--min-confidence", "0.93")
    } == {"noc"}


def test_exported_facts_list_their_values_with_reports_and_claims(shell: Shell) -> None:
    (mark,) = (fact for fact in shell.records("export", "facts") if fact["attribute"] == "mark")
    assert (mark["state"], mark["verdict"], mark["competition"]) == ("conflict", "open", "Lakeside 2031")
    assert sorted((value["value"], value["reports"]) for value in mark["values"]) == [
        ("3:31.02", ["two"]),
        ("3:31.20", ["one"]),
    ]
    claims = {claim["id"] for claim in shell.records("export", "claims")}
    assert all(set(value["claims"]) <= claims for value in mark["values"])


@pytest.mark.parametrize("table", ["reports", "mentions", "claims", "facts", "events", "athletes", "journal"])
def test_every_table_is_exported_in_every_form(shell: Shell, table: str) -> None:
    shell("tag", "report:one", "late")
    records = shell.records("export", table)
    assert records
    assert shell("export", table, "--json") == 0
    assert json.loads(shell.out) == records
    assert shell("export", table) == 0
    rows = list(csv.DictReader(io.StringIO(shell.out)))
    assert [list(row) for row in rows] == [list(record) for record in records]
    assert shell("export", table, "--format", "md") == 0
    assert shell.out.count("\n") == len(records) + 2


def test_an_export_to_a_file_is_whole_and_says_nothing(shell: Shell) -> None:
    target = shell.folder / "claims.jsonl"
    assert shell("export", "claims", "--format", "jsonl", "-o", str(target)) == 0
    assert (shell.out, shell.err) == ("", "")
    assert len(target.read_text().splitlines()) == 5
    assert not list(shell.folder.glob("*.part"))


def test_an_export_that_cannot_be_written_is_one_sentence(shell: Shell) -> None:
    assert shell("export", "claims", "-o", str(shell.folder / "no" / "where.csv")) == 1
    assert "cannot be written" in shell.err


def test_the_same_files_again_are_known(shell: Shell) -> None:
    assert shell("add", str(shell.folder)) == 0
    assert "0 reports added, 2 already known." in shell.err


def test_a_refused_source_makes_the_status_1_and_the_rest_is_added(shell: Shell) -> None:
    good = shell.report("three.txt", "Ida Holm ran 3:40.00.")
    assert shell("add", str(shell.folder / "nowhere.txt"), good, shell.report("empty.txt", "")) == 1
    assert "1 report added, 2 refused." in shell.err
    assert "nowhere.txt: there is no such file" in shell.err
    assert shell.out == ""


def test_what_is_said_of_a_single_report_is_kept(shell: Shell) -> None:
    path = shell.report("three.txt", "Ida Holm ran 3:40.00.")
    assert shell("add", path, "--title", "Holm fades", "--outlet", "The Bell", "--date", "2024-08") == 0
    (report,) = (it for it in shell.records("export", "reports") if it["report"] == "three")
    assert (report["title"], report["outlet"], report["published"]) == ("Holm fades", "The Bell", "2024-08")


@pytest.mark.parametrize(
    "words",
    [
        ("add",),
        ("add", "one.txt", "two.txt", "--outlet", "The Bell"),
        ("add", "one.txt", "--date", "yesterday"),
        ("add", "one.txt", "--jobs", "0"),
        ("add", "one.txt", "--metadata", "nowhere.csv"),
        ("show", "athlete:nobody"),
        ("show", "Nobody At All"),
        ("show", "fact:0"),
        ("judge", "0", "confirmed"),
        ("judge", "0", "perhaps"),
        ("tag", "report:nowhere", "late"),
        ("tag", "nonsense", "late"),
        ("undo",),
        ("redo",),
        ("export", "everything"),
        ("export", "claims", "--min-confidence", "2"),
        ("disputes", "--state", "doubtful"),
        ("watch", "nowhere"),
        ("explain", "nowhere"),
        ("fly",),
    ],
    ids=" ".join,
)
def test_wrong_usage_is_one_sentence_and_status_2(shell: Shell, words: tuple[str, ...]) -> None:
    assert shell(*words) == 2
    assert shell.out == ""
    assert shell.err.startswith("olytui: ")
    assert shell.err.count("\n") == 1


@pytest.mark.parametrize(
    "words", [("export", "claims"), ("disputes",), ("show", "x"), ("verify",), ("rebuild",), ("log",)]
)
def test_no_store_is_one_sentence_and_status_3(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    assert main([*words, "--store", str(tmp_path / "nowhere.db")]) == 3
    assert "There is no store" in capsys.readouterr().err


def test_a_file_that_is_no_store_is_status_3(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "store.db"
    path.write_text("This is no database, but a text of some length. " * 50)
    report = tmp_path / "one.txt"
    report.write_text("Ada Berg won.")
    for words in (("verify",), ("add", str(report)), ("log",)):
        assert main([*words, "--store", str(path)]) == 3
        said = capsys.readouterr().err
        assert "no olytui store" in said
        assert said.count("\n") == 1


def test_disputes_lists_conflicts_that_wait(shell: Shell) -> None:
    assert shell("disputes") == 0
    assert "Ada Berg" in shell.out
    assert "conflict" in shell.out
    (fact,) = shell.records("disputes")
    assert shell("judge", fact["id"], "confirmed", "--value", "3:31.20", "--by", "Ada") == 0
    assert shell.records("disputes") == []
    (judged,) = shell.records("disputes", "--state", "all", "--verdict", "confirmed")
    assert judged["verdict_value"] == "3:31.20"


def test_undo_and_log_tell_the_whole_story(shell: Shell) -> None:
    (fact,) = shell.records("disputes")
    shell("judge", fact["id"], "undecidable", "--note", "two stopwatches", "--by", "Ada")
    assert shell("undo", "--by", "Ben") == 0
    assert [(it["action"], it["who"]) for it in shell.records("log")] == [("undo", "Ben"), ("verdict", "Ada")]
    assert shell("log") == 0
    assert "two stopwatches" in shell.out
    assert shell.records("disputes")[0]["verdict"] == "open"


def test_an_athlete_is_shown_by_name_or_id(shell: Shell) -> None:
    assert shell("show", "Ada Berg", "--json") == 0
    page = json.loads(shell.out)
    assert page["spellings"] == [{"spelling": "Ada Berg", "mentions": 2, "reports": 2, "stems": "one,two"}]
    assert shell("show", f"athlete:{page['athlete']['key']}") == 0
    assert "3:31" in shell.out
    assert "Written: Ada Berg (2: one, two)" in shell.out


def test_an_event_a_report_and_a_fact_are_shown(shell: Shell) -> None:
    (event,) = shell.records("export", "events")
    fact = next(it for it in shell.records("export", "facts") if it["attribute"] == "mark")
    for words, wanted in [
        (f"event:{event['id']}", "Ida Holm"),
        (f"event:{event['event_key']}", "Ida Holm"),
        ("report:one", "ran 3:31.20"),
        ("one", "ran 3:31.20"),
        (f"fact:{fact['id']}", "3:31.02"),
        (fact["id"], "3:31.02"),
    ]:
        assert shell("show", words) == 0, shell.err
        assert wanted in shell.out


def test_a_sound_store_verifies_and_a_broken_one_does_not(shell: Shell) -> None:
    assert shell("verify") == 0
    assert "sound" in shell.out
    from olytui.store import open_writer  # noqa: PLC0415  (only to break it)

    with open_writer(shell.folder / "store.db") as writer:
        writer.execute("UPDATE report_text SET text = 'Somebody else ran.' WHERE report_id = 1")
    assert shell("verify") == 1
    assert "does not quote" in shell.out


def test_rebuild_says_what_there_is(shell: Shell) -> None:
    assert shell("rebuild") == 0
    assert "2 reports read again" in shell.err
    assert "0 of 0 decisions without a place" in shell.err


def test_watching_once_adds_what_is_new(shell: Shell) -> None:
    shell.report("three.txt", "Ida Holm ran 3:40.00.")
    assert shell("watch", str(shell.folder), "--once") == 0
    assert shell.out.startswith("three: 1 claim")


def test_nothing_that_acts_on_a_terminal_is_printed(shell: Shell) -> None:
    bad = "\x1b]0;title\x07\x9b31m\u202e"
    shell("show", f"x{bad}y")
    assert not set(shell.err) & set("\x1b\x07\x9b\u202e")
    shell("tag", "report:one", f"late{bad}")
    shell("judge", shell.records("disputes")[0]["id"], "wrong", "--note", bad + "why", "--by", bad + "Ada")
    for words in (("log",), ("show", "report:one"), ("export", "journal", "--format", "jsonl")):
        shell(*words)
        assert not set(shell.out) & set("\x1b\x07\x9b\u202e")


def test_several_processes_read_the_same(shell: Shell, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(30):
        (folder / f"r{number}.txt").write_text(
            f"Runner {number} of the club was first at the line, it was said."
        )
    assert shell("add", str(folder), "--jobs", "2") == 0
    assert "30 reports added" in shell.err


def test_adding_sums_up_on_standard_error_alone(shell: Shell) -> None:
    assert shell("add", shell.report("five.txt", "Ida Holm ran 3:40.00."), str(shell.folder / "one.txt")) == 0
    assert shell.out == ""
    assert "1 report added, 1 already known." in shell.err
