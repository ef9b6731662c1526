"""Measures extraction against labelled reports: accuracy by attribute and by rule family, calibration, speed.

    python tests/bench/extraction.py --reports DIR --gold DIR --score score.py [--metadata index.csv]
        [--dev | --held-out] [--strict] [--families] [--show fp|fn|both] [--only REGEX]

A third of the reports (every third in sorted order) is held out: look only at its score.
"""

import argparse
import collections
import csv
import importlib.util
import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType
from typing import Any

from olytui.extract import read
from olytui.model import Reading, Report
from olytui.text import clean


def reports(folder: Path, metadata: Path | None) -> list[Report]:
    """The reports of a folder with what the metadata file says of them."""
    rows: dict[str, dict[str, str]] = {}
    if metadata:
        with metadata.open(encoding="utf-8") as file:
            rows = {row["file"]: row for row in csv.DictReader(file)}
    found = []
    for path in sorted(folder.glob("*.txt")):
        row = rows.get(path.name, {})
        found.append(
            Report(
                path.stem,
                clean(path.read_text(encoding="utf-8")),
                title=row.get("title") or None,
                outlet=row.get("outlet") or None,
                published=row.get("date") or None,
            )
        )
    return found


def chosen(all_reports: list[Report], part: str | None, only: str | None) -> list[Report]:
    """The part of the reports that was asked for."""
    picked = [r for i, r in enumerate(all_reports) if part is None or (i % 3 == 2) == (part == "held-out")]
    return [r for r in picked if not only or re.search(only, r.stem)]


def records(report: Report, reading: Reading) -> Iterable[dict[str, Any]]:
    """The claims of a report as an export writes them."""
    for claim in reading.claims:
        athlete = reading.appearances[claim.appearance]
        slot = claim.slot
        yield {
            "report": report.stem,
            "athlete": athlete.name,
            "noc": athlete.noc,
            "competition": slot.competition,
            "sport": slot.sport,
            "gender": slot.gender,
            "event": slot.event,
            "phase": slot.phase,
            "attribute": claim.attribute,
            "value": claim.value,
            "quote": report.text[claim.start : claim.end],
            "start": claim.start,
            "end": claim.end,
            "rule": claim.rule,
            "confidence": claim.confidence,
            "derived": claim.derived,
        }


def scorer(path: Path) -> ModuleType:
    """The given scoring script as a module, for its matching."""
    spec = importlib.util.spec_from_file_location("score", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{path} is no Python file")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def families(score: ModuleType, predictions: list[dict[str, Any]], gold_folder: Path, strict: bool) -> None:
    """Prints right and wrong by rule, and how often claims of each confidence are right."""
    by_report: dict[str, list[dict[str, Any]]] = collections.defaultdict(list)
    for row in predictions:
        by_report[row["report"]].append(row)
    by_rule: dict[str, list[int]] = collections.defaultdict(lambda: [0, 0, 0])
    by_confidence: dict[int, list[int]] = collections.defaultdict(lambda: [0, 0])
    for stem, rows in by_report.items():
        golds = score.load(gold_folder / f"{stem}.jsonl")
        for attribute in score.RESULT + score.PROFILE:
            preds = [
                {k: "" if v is None else str(v) for k, v in row.items()}
                for row in rows
                if row["attribute"] == attribute
            ]
            pairs, neutral = score.match(preds, [g for g in golds if g["attribute"] == attribute], strict)
            for index, row in enumerate(preds):
                fate = 0 if index in pairs.values() else 2 if index in neutral else 1
                by_rule[row["rule"]][fate] += 1
                if fate < 2:
                    by_confidence[int(float(row["confidence"]) * 20)][fate] += 1
    print(f"\n{'rule':<28} {'right':>6} {'wrong':>6} {'neut':>5}  precision")
    for rule, (right, wrong, neutral_count) in sorted(
        by_rule.items(), key=lambda item: (-item[1][1], item[0])
    ):
        share = right / (right + wrong) if right + wrong else 1.0
        print(f"{rule:<28} {right:>6} {wrong:>6} {neutral_count:>5}  {share:.2f}")
    print(f"\n{'confidence':<12} {'claims':>6}  right")
    for step, (right, wrong) in sorted(by_confidence.items()):
        print(f"{step / 20:.2f}-{(step + 1) / 20:.2f}    {right + wrong:>6}  {right / (right + wrong):.2f}")


def main() -> None:
    """Reads, scores, prints."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--reports", type=Path, required=True)
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--score", type=Path, required=True, help="the scoring script")
    parser.add_argument("--metadata", type=Path)
    part = parser.add_mutually_exclusive_group()
    part.add_argument("--dev", dest="part", action="store_const", const="dev")
    part.add_argument("--held-out", dest="part", action="store_const", const="held-out")
    parser.add_argument("--strict", action="store_true")
    parser.add_argument("--families", action="store_true")
    parser.add_argument("--by", choices=("attribute", "report"), default="attribute")
    parser.add_argument("--show", choices=("fp", "fn", "both"))
    parser.add_argument("--only", help="only reports whose name matches this regular expression")
    args = parser.parse_args()

    picked = chosen(reports(args.reports, args.metadata), args.part, args.only)
    begin = time.perf_counter()
    readings = [read(report) for report in picked]
    took = time.perf_counter() - begin
    predictions = [
        row for report, reading in zip(picked, readings, strict=True) for row in records(report, reading)
    ]
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.writelines(json.dumps(row) + "\n" for row in predictions)
        file.flush()
        stems = "|".join(re.escape(report.stem) for report in picked)
        command = [
            sys.executable,
            str(args.score),
            file.name,
            "--gold",
            str(args.gold),
            "--only",
            f"^(?:{stems})$",
            "--by",
            args.by,
        ]
        command += ["--strict"] * args.strict + (["--show", args.show] if args.show else [])
        sys.stdout.flush()
        subprocess.run(command, check=True)
    if args.families:
        families(scorer(args.score), predictions, args.gold, args.strict)
    size = sum(len(report.text) for report in picked)
    print(
        f"{len(picked)} reports, {size / 1e3:.0f} kB in {took * 1e3:.0f} ms: "
        f"{took / max(size, 1) * 4e6:.2f} ms per 4 kB"
    )


if __name__ == "__main__":
    main()
