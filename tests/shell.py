"""Runs commands in this process on a store of its own, and keeps what they print."""

import json
from pathlib import Path
from typing import Any

import pytest

from olytui.cli.main import main


class Shell:
    """Runs commands on one store and keeps what they print."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.folder, self.capture = folder, capture
        self.out = self.err = ""

    def __call__(self, *words: str) -> int:
        status = main([*words, "--store", str(self.folder / "store.db")])
        self.out, self.err = self.capture.readouterr()
        return status

    def records(self, *words: str) -> list[dict[str, Any]]:
        assert self(*words, "--format", "jsonl") == 0, self.err
        return [json.loads(line) for line in self.out.splitlines()]

    def report(self, name: str, text: str) -> str:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return str(path)
