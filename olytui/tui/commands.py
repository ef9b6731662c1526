"""What can be written on the command line after `:`, with what each command takes and how that goes on.

Every key's command is here under its id's last word or its label; those of this table take words besides.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from olytui.tui.bindings import Key, shown

if TYPE_CHECKING:
    from olytui.tui.wandering import Wandering


class Command(NamedTuple):
    """A command that takes words: its name, what it takes, what it does, and how its words may go on."""

    name: str
    takes: str
    help: str
    run: "Callable[[Wandering, str], None]"
    known: "Callable[[Wandering], Sequence[str]]"


class Proposal(NamedTuple):
    """A line that may be meant, and what it does."""

    id: str
    help: str


def _nothing(_: "Wandering") -> Sequence[str]:
    return ()


COMMANDS: tuple[Command, ...] = (
    Command(
        "since",
        "WHEN",
        "What is new since then: reports, facts that changed, decisions",
        lambda app, words: app.show_since(words or "yesterday"),
        lambda _: ("yesterday", "today", "monday", "3d", "2w"),
    ),
    Command(
        "filter",
        "QUERY",
        "Filter the pane: noc:KEN phase:final year:2021..",
        lambda app, words: app.filter_here(words),
        lambda app: app.fields_here(),
    ),
    Command(
        "sort",
        "COLUMN",
        "Sort by a column; once more turns the order round",
        lambda app, words: app.with_column(words, app.sort_here),
        lambda app: app.columns_here(),
    ),
    Command(
        "count",
        "COLUMN",
        "How often each value stands in a column",
        lambda app, words: app.with_column(words, app.count_here),
        lambda app: app.columns_here(),
    ),
    Command(
        "export",
        "FORM",
        "Write what is on the screen into a file",
        lambda app, words: app.export_as(words),
        lambda app: [it.name.rpartition(".")[2] for it in app.page.exports()] if app.page else (),
    ),
    Command(
        "tag",
        "TAG…",
        "Tag what is selected, or what the cursor is on",
        lambda app, w: app.tag_here(w),
        _nothing,
    ),
    Command(
        "open", "ID", "Open athlete:… event:… report:… or fact:…", lambda app, w: app.open_id(w), _nothing
    ),
    Command("find", "WORDS", "Find athletes, events and reports", lambda app, w: app.find(w), _nothing),
    Command(
        "conflicts",
        "[judges]",
        "Review what reports, or people, disagree on",
        lambda app, words: app.open_review("judges" if words == "judges" else "open"),
        lambda _: ("judges",),
    ),
    Command(
        "plot",
        "WORDS",
        "A chart of the event or athlete that the words name; also coverage, verdicts",
        lambda app, words: app.chart_of(words),
        lambda _: ("coverage", "verdicts"),
    ),
    Command(
        "link split",
        "NAME",
        "Tell the athlete under the cursor apart from a name that is somebody else's",
        lambda app, words: app.split_here(words),
        lambda app: app.names_here(),
    ),
    Command(
        "theme",
        "NAME",
        "Dark, light, or the terminal's own colours",
        lambda app, words: app.set_theme(words),
        lambda _: ("dark", "light", "ansi"),
    ),
    Command("tour", "", "A short tour of what there is", lambda app, _: app.show_tour(), _nothing),
)


def proposals(app: "Wandering", keys: Sequence[Key], written: str) -> Iterator[Proposal]:
    """How a line may go on: commands that begin so, then their words, then what keys do."""
    said = written.lstrip()
    for command in COMMANDS:
        if said.startswith(f"{command.name} "):
            words = said.removeprefix(command.name).lstrip()
            for known in command.known(app):
                if known.casefold().startswith(words.casefold()):
                    yield Proposal(f"{command.name} {known}", command.help)
        elif command.name.startswith(said):
            yield Proposal(f"{command.name} {command.takes}".rstrip(), command.help)
    for key in runnable(keys):
        if key.label.startswith(said):
            yield Proposal(key.label, f"{key.help} ({' '.join(map(shown, key.keys))})")


def runnable(keys: Sequence[Key]) -> list[Key]:
    """The keys' commands that make sense by name; one for each name."""
    named = {key.label: key for key in reversed(keys) if key.action != "digit" and key.scope != "lists"}
    return [key for key in keys if named.get(key.label) is key]


OTHER_NAMES = {"chart ": "plot "}


def command_of(written: str) -> tuple[Command, str] | None:
    """The command of a line that takes words, and its words."""
    for other, name in OTHER_NAMES.items():
        written = f"{name}{written.removeprefix(other)}" if written.startswith(other) else written
    for command in COMMANDS:
        if written == command.name or written.startswith(f"{command.name} "):
            return command, written.removeprefix(command.name).strip()
    return None
