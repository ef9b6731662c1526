"""The store on which commands are tried."""

from pathlib import Path

import pytest

from olytui import extract
from tests import plain_reading
from tests.shell import Shell


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    """A store in which two reports differ on one mark."""
    monkeypatch.setattr(extract, "read", plain_reading.read)
    ready = Shell(tmp_path, capsys)
    one = ready.report("one.txt", "Ada Berg (NOR) ran 3:31.20.")
    two = ready.report("two.txt", "Ada Berg ran 3:31.02. Ida Holm (SWE) came 2.")
    assert ready("add", one, two) == 0
    assert ready.out == ""
    assert "2 reports added." in ready.err
    return ready
