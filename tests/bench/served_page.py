"""The browser in a web page, driven through a real Chromium: opened, searched, read, a fact disputed.

    python -m tests.bench.served_page [--chromium PATH] [--picture FILE.png]

Prints what the page showed at each step and how long it took; fails where a step shows something else.
"""

import argparse
import asyncio
import base64
import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from socket import socket
from typing import Any

import aiohttp

from olytui.desk.decisions import log
from olytui.desk.stores import ensure, open_reader

PATIENCE_SECONDS = 30.0
KEEP_THE_TERMINAL = """
Object.defineProperty(Object.prototype, 'terminal', {configurable: true, set(value) {
  window.seen = value;
  Object.defineProperty(this, 'terminal', {value, writable: true, configurable: true});
}});
"""
READ = """
(() => { const held = window.seen && window.seen.buffer ? window.seen.buffer.active : null;
  if (!held) return '';
  return Array.from({length: window.seen.rows}, (_, y) => held.getLine(y)?.translateToString(true) ?? '')
    .join('\\n'); })()
"""
ENTER = {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13, "text": "\r"}


class Page:
    """A page of a Chromium, spoken to over its debugging socket."""

    def __init__(self, wire: aiohttp.ClientWebSocketResponse) -> None:
        self.wire, self.number = wire, 0

    async def ask(self, method: str, **wanted: Any) -> Any:
        """Asks Chromium for something and waits for the answer."""
        self.number += 1
        await self.wire.send_json({"id": self.number, "method": method, "params": wanted})
        while True:
            answer = json.loads((await self.wire.receive()).data)
            if answer.get("id") == self.number:
                return answer.get("result", {})

    async def text(self) -> str:
        """What the terminal in the page shows."""
        found = await self.ask("Runtime.evaluate", expression=READ)
        return str(found.get("result", {}).get("value", ""))

    async def write(self, words: str) -> None:
        """Presses the keys of some words; a line end is Enter."""
        for letter in words:
            key = ENTER if letter == "\n" else {"key": letter, "text": letter}
            await self.ask("Input.dispatchKeyEvent", type="keyDown", **key)
            await self.ask("Input.dispatchKeyEvent", type="keyUp", key=key["key"])

    async def see(self, what: str, *wanted: str) -> str:
        """Waits until the page shows some words, and says how long that took."""
        began = time.perf_counter()
        while time.perf_counter() - began < PATIENCE_SECONDS:
            text = await self.text()
            if all(words in text for words in wanted):
                print(f"{what:<34} {1000 * (time.perf_counter() - began):6.0f} ms")
                return text
            await asyncio.sleep(0.02)
        sys.exit(f"{what}: the page does not show {wanted}\n{await self.text()}")


def free_port() -> int:
    """A port that nobody listens on."""
    with socket() as held:
        held.bind(("127.0.0.1", 0))
        return int(held.getsockname()[1])


@asynccontextmanager
async def running(*command: str) -> AsyncIterator[None]:
    """A program that is ended with the block."""
    quiet = asyncio.subprocess.DEVNULL
    process = await asyncio.create_subprocess_exec(*command, stdout=quiet, stderr=quiet)
    try:
        yield
    finally:
        process.terminate()
        await process.wait()


@asynccontextmanager
async def opened(chromium: str, folder: Path, address: str) -> AsyncIterator[Page]:
    """A page of a Chromium of its own that has gone to an address."""
    port = free_port()
    flags = ("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1200,800", "about:blank")
    profile = f"--user-data-dir={folder / 'profile'}"
    async with (
        running(chromium, f"--remote-debugging-port={port}", profile, *flags),
        aiohttp.ClientSession() as session,
    ):
        wire = await session.ws_connect(await _page_of(session, port), max_msg_size=0)
        page = Page(wire)
        await page.ask("Page.enable")
        await page.ask("Page.addScriptToEvaluateOnNewDocument", source=KEEP_THE_TERMINAL)
        await page.ask("Emulation.setFocusEmulationEnabled", enabled=True)
        await page.ask("Page.navigate", url=address)
        yield page


async def _page_of(session: aiohttp.ClientSession, port: int) -> str:
    """The address of the debugging socket of the first page."""
    pages = await _answer(session, f"http://127.0.0.1:{port}/json")
    return next(str(it["webSocketDebuggerUrl"]) for it in json.loads(pages) if it["type"] == "page")


async def _answer(session: aiohttp.ClientSession, url: str) -> str:
    """What a server answers as soon as it is up."""
    for _ in range(int(PATIENCE_SECONDS * 10)):
        try:
            async with session.get(url) as answer:
                return await answer.text()
        except aiohttp.ClientError:
            await asyncio.sleep(0.1)
    sys.exit(f"{url} does not answer")


async def journey(page: Page, store: Path) -> None:
    """Opens, searches, reads, disputes; then the journal is asked."""
    await page.see("opened", "olytui", "1 Events")
    await page.see("tour", "Welcome to olytui")
    await page.write("/")
    await page.see("finder", "Found")
    await page.write("beugrand")
    await page.see("found, misspelt", "Cassandre Beaugrand", "here because")
    await page.write("\n")
    await page.see("gone to", "only Cassandre Beaugrand", "Beaugrand wins home gold", "4 Article · 10-")
    await page.write("4c")
    await page.see("read", "4 Article · Cassandre Beaugrand")
    await page.write("r")
    await page.see("review", "review · 2 left", "›1 ")
    await page.write("d")
    await page.see("asked why", "Disputed: why?")
    await page.write("photo finish\n")
    await page.see("disputed, the next one in front", "! disputed", "1 decided", "Beth Potter · mark")
    with open_reader(store) as reader:
        entry = log(reader)[0]
    print(f"in the journal                     {entry.action} {json.loads(entry.payload)['verdict']}")


async def main(chromium: str, picture: str) -> None:
    """Serves a store of the samples, and goes through it."""
    with tempfile.TemporaryDirectory() as folder:
        store, port = Path(folder) / "store.db", free_port()
        ensure(store)
        address = f"http://127.0.0.1:{port}"
        os.environ["XDG_STATE_HOME"] = folder
        serve = (sys.executable, "-m", "olytui", "serve", "--store", str(store), "--port", str(port))
        async with running(*serve):
            async with aiohttp.ClientSession() as session:
                await _answer(session, address)
            async with opened(chromium, Path(folder), address) as page:
                await journey(page, store)
                if picture:
                    seen = await page.ask("Page.captureScreenshot", format="png")
                    Path(picture).write_bytes(base64.b64decode(seen["data"]))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--chromium", default=shutil.which("chromium") or shutil.which("google-chrome"))
    parser.add_argument("--picture", default="")
    wanted = parser.parse_args()
    if not wanted.chromium:
        sys.exit("There is no Chromium here; name one with --chromium.")
    asyncio.run(main(wanted.chromium, wanted.picture))
