"""The browser on a terminal of a given size, with everything frozen that moves, and its frame as text."""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.worker import WorkerCancelled

from olytui.desk.stores import ensure
from olytui.tui.app import OlytuiApp
from olytui.tui.desk_reader import DeskReader
from olytui.tui.settings import Settings
from olytui.tui.widgets.bars import TopBar
from tests.tui.world import World

SETTLING = 4
"""How often a message may lead to work that leads to a message, before all is said and drawn."""


async def give_way(*_: float) -> None:
    """Lets everything run that is ready; what is not yet done is waited for by name, not by the clock."""
    for _ in range(8):
        await asyncio.sleep(0)


class Browser:
    """A running browser: press keys, read the frame."""

    def __init__(self, app: OlytuiApp, pilot: Pilot[None], world: World) -> None:
        self.app, self.pilot, self.world = app, pilot, world

    async def press(self, *keys: str) -> str:
        """Presses keys, waits until all that they started is done, and gives the frame."""
        for key in keys:
            await self.pilot.press(key)
            await self.settle()
        return self.frame

    async def settle(self) -> None:
        """Waits until no worker works and nothing is left to draw."""
        for _ in range(SETTLING):
            with suppress(WorkerCancelled):
                await self.app.workers.wait_for_complete()
            await self.pilot.pause()

    async def write(self, words: str) -> str:
        """Writes words on the line that has the focus, and gives the frame."""
        await self.pilot.press(*words)
        await self.settle()
        return self.frame

    async def resize(self, width: int, height: int) -> None:
        """Makes the terminal larger or smaller."""
        await self.pilot.resize_terminal(width, height)
        while (self.app.screen.size.width, self.app.screen.size.height) != (width, height) or any(
            bar.size.width != width for bar in self.app.screen.query(TopBar)
        ):
            await self.pilot.pause()
        await self.settle()

    @property
    def frame(self) -> str:
        """What is on the screen, as text."""
        return "\n".join(strip.text for strip in self.app.screen._compositor.render_strips())

    def line_with(self, words: str) -> str:
        """The one line of the frame that holds some words."""
        return next(line for line in self.frame.split("\n") if words in line)

    def stand_on(self, pane: str, row_id: str) -> None:
        """Puts the cursor of a pane on a row, and the focus there."""
        rows = self.app.browse.lists[pane]
        self.app.browse.pane(pane)
        rows.move_to(rows.number_of(row_id))


Opener = Callable[..., AbstractAsyncContextManager[Browser]]


@pytest.fixture
def browse(monkeypatch: pytest.MonkeyPatch) -> Opener:
    """Opens the browser of an invented world."""
    monkeypatch.setitem(os.environ, "TEXTUAL_ANIMATIONS", "none")
    for module in ("textual.app", "textual.pilot"):
        monkeypatch.setattr(f"{module}.wait_for_idle", give_way)

    @asynccontextmanager
    async def opened(
        size: tuple[int, int] = (120, 36), world: Any = None, **wanted: Any
    ) -> AsyncIterator[Browser]:
        world = world or World()
        app = OlytuiApp(world, Settings(**wanted))
        app.animation_level = "none"
        async with app.run_test(size=size, tooltips=True, notifications=True) as pilot:
            browser = Browser(app, pilot, world)
            await browser.settle()
            yield browser

    return opened


@pytest.fixture(scope="session")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of the samples, never to be changed."""
    path = tmp_path_factory.mktemp("samples") / "store.db"
    ensure(path)
    return path


@pytest.fixture
def store(samples: Path, tmp_path: Path) -> Path:
    """A copy of the samples' store that a test may change."""
    return Path(shutil.copy(samples, tmp_path / "store.db"))


@pytest.fixture
def reader(store: Path) -> DeskReader:
    """A reader of a store that a test may change."""
    return DeskReader(store)
