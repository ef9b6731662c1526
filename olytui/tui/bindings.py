"""The one table of keys: the footer, the help, the palette, the manual and the README are all read from here.

No key needs Alt, a function key or Ctrl-I, which terminals swallow. A `scope` is where a key works; keys of a
narrower scope win over those of `everywhere`.
"""

from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Literal, NamedTuple

Scope = Literal[
    "everywhere", "lists", "rows", "panes", "article", "words", "results", "review", "finder", "links",
    "grid", "changes", "chart",
    "marks", "frequencies",
]  # fmt: skip

SCOPES: dict[Scope, str] = {
    "everywhere": "Everywhere",
    "lists": "In every list and in the article",
    "rows": "Rows: several selected, sorted, counted",
    "panes": "Panes: what is selected in one narrows the others",
    "article": "Article",
    "words": "Words of the article, while they are being selected",
    "results": "Results of an event: each value is a cell",
    "review": "Review: facts on which reports disagree",
    "finder": "Finder",
    "links": "Links: are these one athlete?",
    "grid": "Grid: reports across, facts down",
    "changes": "What is new",
    "chart": "Charts: event, athlete, who covers what, verdicts",
    "marks": "Bookmarks",
    "frequencies": "Frequencies: how often each value of a column stands",
}


class Key(NamedTuple):
    """One thing that keys do. `footer` is its place in the footer, 0 for none."""

    id: str
    scope: Scope
    keys: tuple[str, ...]
    action: str
    label: str
    help: str
    footer: int = 0


def _table(scope: Scope, *rows: tuple[str, str, str, str, str, int]) -> tuple[Key, ...]:
    return tuple(
        Key(f"{scope}.{name}", scope, tuple(keys.split()), action, label, sentence, footer)
        for (name, keys, action, label, sentence, footer) in rows
    )


KEYS: tuple[Key, ...] = (
    *_table(
        "everywhere",
        ("help", "question_mark", "help", "help", "What every key does, here and everywhere", 99),
        ("quit", "q", "leave", "quit", "Close this screen; on the first one, leave olytui", 98),
        ("find", "slash f", "find", "find", "Find athletes, events and reports, misspelt or not", 2),
        (
            "command",
            "colon",
            "command_line",
            "command",
            "Write a command: since yesterday, plot 1500m final, export csv",
            0,
        ),
        ("palette", "ctrl+p", "command_palette", "commands", "Choose a command from a list", 0),
        ("review", "r", "review", "review", "Go through the facts on which reports disagree", 5),
        ("links", "L", "links", "links", "Decide which suggested athletes are one", 0),
        ("back", "left_square_bracket", "place_back", "back", "Back to where you were, line and all", 0),
        ("forward", "right_square_bracket", "place_forward", "forward", "Forward again", 0),
        ("undo", "u", "undo", "undo", "Take back the last decision", 9),
        ("redo", "U", "redo", "redo", "Make the decision again that was taken back", 0),
        ("copy", "y", "copy", "copy", "Copy what is selected or what the cursor is on, with its source", 0),
        ("tag", "t", "tag", "tag", "Tag what the cursor is on", 0),
        ("export", "e", "export", "export", "Write what is on the screen into a file", 0),
        (
            "chart",
            "P",
            "chart",
            "chart",
            "A chart of the event or athlete under the cursor, coverage, verdicts",
            0,
        ),
        ("mark", "m", "mark", "bookmark", "Put a bookmark where the cursor is", 0),
        ("marks", "apostrophe", "marks", "bookmarks", "List the bookmarks", 0),
        ("theme", "ctrl+t", "theme", "colours", "Dark, light, or the terminal's own colours", 0),
    ),
    *_table(
        "lists",
        ("down", "j down", "move(1)", "down", "One down; a count goes before: 0 1 2 j is twelve down", 0),
        ("up", "k up", "move(-1)", "up", "One up", 0),
        ("page_down", "pagedown ctrl+f ctrl+d", "page(1)", "page down", "A page down", 0),
        ("page_up", "pageup ctrl+b ctrl+u", "page(-1)", "page up", "A page up", 0),
        ("top", "home", "top", "top", "To the first line", 0),
        ("g", "g", "chord_top", "top", "Twice: to the first line", 0),
        ("bottom", "G end", "bottom", "bottom", "To the last line; with a count, to that line", 0),
        ("count", "0 5 6 7 8 9", "digit", "count", "Begin a count; further digits add to it", 0),
    ),
    *_table(
        "panes",
        ("open", "enter", "open", "open", "Open: results of an event, reports of an athlete, the text", 1),
        ("widen", "w escape", "widen", "widen", "Select nothing: every pane shows all again", 4),
        ("in", "l right", "step_in", "into", "Narrow to this line and go to the next pane", 0),
        ("out", "h left", "step_out", "out", "Widen again and go to the pane before", 0),
        ("filter", "ampersand", "filter", "filter", "Filter this pane: noc:KEN phase:final year:2021..", 0),
        ("next", "tab", "next_pane", "pane", "To the next pane", 6),
        ("previous", "shift+tab", "previous_pane", "pane back", "To the pane before", 0),
        ("events", "1", "pane('events')", "events", "To the events; with a count begun, a digit", 0),
        ("athletes", "2", "pane('athletes')", "athletes", "To the athletes", 0),
        ("reports", "3", "pane('reports')", "reports", "To the reports", 0),
        ("article", "4", "pane('article')", "article", "To the article", 0),
        ("zoom", "z", "zoom", "zoom", "Give this pane the whole screen, or give it back", 7),
        ("wider", "greater_than_sign", "resize(4)", "wider", "Widen the left column", 0),
        ("slimmer", "less_than_sign", "resize(-4)", "slimmer", "Narrow the left column", 0),
        (
            "grid",
            "equals_sign",
            "grid",
            "compare",
            "Two selected reports side by side; else the event's grid",
            0,
        ),
        ("news", "n", "news", "what is new", "To what has come in since you began", 0),
    ),
    *_table(
        "rows",
        ("select", "space", "select", "select", "Select or not; in the panes the others narrow to it", 3),
        ("range", "V", "select_range", "select to here", "Select all from the last one selected to here", 0),
        ("all", "asterisk", "select_all", "select all", "Select every row shown, or none", 0),
        ("tag", "T", "app.tag_selected", "tag selected", "Tag all that is selected", 0),
        ("sort", "s", "sort", "sort", "Sort by a column; the same once more turns the order round", 0),
        ("count", "F", "frequencies", "frequencies", "Group by a column: how often each value stands", 0),
    ),
    *_table(
        "article",
        ("next_mention", "a", "next('mention', 1)", "mention", "To the next mention", 0),
        ("previous_mention", "A", "next('mention', -1)", "mention back", "To the mention before", 0),
        ("next_claim", "c", "next('claim', 1)", "claim", "To the next claim", 1),
        ("previous_claim", "C", "next('claim', -1)", "claim back", "To the claim before", 0),
        ("next_conflict", "n", "next('conflict', 1)", "conflict", "To the next conflict", 2),
        ("previous_conflict", "p", "next('conflict', -1)", "conflict back", "To the conflict before", 0),
        ("fact", "enter", "fact", "who says so", "The fact behind this claim", 3),
        ("dispute", "d", "dispute", "dispute", "Dispute the fact behind this claim", 4),
        ("source", "o", "source", "source", "Open the source in web browser or editor", 0),
        ("words", "v", "select_words", "words", "Select words: to doubt, to copy, to enter as a claim", 5),
        ("strike", "minus", "strike", "strike", "Say that the report does not make this claim", 0),
    ),
    *_table(
        "words",
        ("right", "w l right", "words_step(1)", "word", "One word more", 1),
        ("left", "b h left", "words_step(-1)", "word back", "One word less", 0),
        ("down", "j down", "words_line(1)", "line down", "To the word below", 0),
        ("up", "k up", "words_line(-1)", "line up", "To the word above", 0),
        ("sentence", "s", "words_sentence", "sentence", "The whole sentence", 3),
        ("other_end", "o", "words_other_end", "other end", "Move the other end of what is selected", 4),
        ("anew", "v", "words_anew", "from here", "Begin again at this word", 5),
        ("doubt", "d enter", "words_doubt", "doubt", "Doubt these words: reason, note", 2),
        ("enter", "plus", "words_enter", "enter claim", "Enter the claim that these words make", 6),
        ("stop", "escape", "words_stop", "stop", "Select nothing", 7),
    ),
    *_table(
        "results",
        ("left", "h left", "cell(-1)", "left", "To the value on the left", 0),
        ("right", "l right", "cell(1)", "right", "To the value on the right", 0),
        ("evidence", "enter", "evidence", "sentence", "To the sentence in the report that says so", 1),
        ("fact", "v", "fact", "side by side", "All values of this fact, side by side", 3),
        ("next_conflict", "n", "conflict(1)", "conflict", "To the next conflict", 4),
        ("previous_conflict", "p", "conflict(-1)", "conflict back", "To the conflict before", 0),
        ("dispute", "d", "dispute", "dispute", "Mark this fact as disputed: reason, note", 5),
        ("confirm", "c", "confirm", "confirm", "Confirm the value shown", 6),
        ("grid", "equals_sign", "grid", "grid", "Reports across, facts of this event down", 0),
        ("close", "escape", "leave", "close", "Back to the panes", 0),
    ),
    *_table(
        "review",
        ("confirm", "enter c", "confirm", "confirm", "This value is right; on to the next", 1),
        ("next_value", "l right tab", "value(1)", "value", "The next value", 1),
        ("previous_value", "h left shift+tab", "value(-1)", "value back", "The value before", 0),
        ("pick_1", "1", "pick(1)", "pick", "Confirm the first value; on to the next fact", 0),
        ("pick_2", "2", "pick(2)", "pick 2", "Confirm the second value", 0),
        ("pick_3", "3", "pick(3)", "pick 3", "Confirm the third value", 0),
        ("pick_4", "4", "pick(4)", "pick 4", "Confirm the fourth value", 0),
        ("dispute", "d", "dispute", "disputed", "Disputed: asks for reason and note", 1),
        ("wrong", "x", "judge('wrong')", "wrong", "This value is wrong; on to the next", 2),
        ("both", "b", "both", "both right", "Both are right; asks for the reason", 1),
        ("undecidable", "0", "judge('undecidable')", "undecidable", "Cannot be decided; on to the next", 0),
        ("skip", "n", "skip(1)", "skip", "The next fact, this one left open", 1),
        ("previous", "p", "skip(-1)", "before", "The fact before", 0),
        ("note", "a", "note", "note", "Write a note to this fact", 0),
        ("article", "o", "article", "article", "Open the article at these words", 2),
        ("all", "v", "all", "decided too", "Show decided facts too, or only open ones", 0),
        ("judges", "J", "judges", "judges differ", "Only what people judge differently, or all", 0),
        ("close", "escape", "leave", "close", "Back to where you were", 0),
    ),
    *_table(
        "finder",
        ("open", "enter", "open", "open", "Go there", 1),
        ("down", "down ctrl+n", "move(1)", "down", "The next hit", 2),
        ("up", "up ctrl+k", "move(-1)", "up", "The hit before", 0),
        ("page_down", "pagedown", "page(1)", "page down", "A page of hits down", 0),
        ("page_up", "pageup", "page(-1)", "page up", "A page of hits up", 0),
        ("close", "escape", "close", "close", "Back; the query is kept for the next time", 3),
    ),
    *_table(
        "links",
        ("same", "plus s", "decide('link')", "same", "One athlete; on to the next pair", 1),
        ("different", "minus x", "decide('split')", "different", "Two athletes; on to the next pair", 2),
        ("unsure", "0", "decide('unsure')", "unsure", "Nobody can tell; on to the next pair", 2),
        ("other", "l h right left tab", "other", "other name", "Choose the other name", 4),
        ("leave_out", "space", "leave_out", "leave out", "The chosen name is somebody else's", 3),
        ("close", "escape", "leave", "close", "Back to where you were", 0),
    ),
    *_table(
        "grid",
        ("left", "h left", "cell(-1)", "left", "To the report on the left", 0),
        ("right", "l right", "cell(1)", "right", "To the report on the right", 0),
        ("evidence", "enter", "evidence", "sentence", "To the sentence in the report that says so", 1),
        ("fact", "v", "fact", "side by side", "All values of this fact, side by side", 2),
        ("dispute", "d", "fact", "decide", "Decide this fact", 3),
        ("close", "escape", "leave", "close", "Back to where you were", 0),
    ),
    *_table(
        "changes",
        ("open", "enter", "open", "open", "The report, or the fact with all its values side by side", 1),
        ("close", "escape", "leave", "close", "Back to where you were", 2),
    ),
    *_table(
        "chart",
        ("next", "l right tab", "turn(1)", "next chart", "The next chart", 1),
        ("previous", "h left shift+tab", "turn(-1)", "chart before", "The chart before", 2),
        ("close", "escape", "leave", "close", "Back to where you were", 3),
    ),
    *_table(
        "marks",
        ("open", "enter", "open", "open", "Go there", 1),
        ("drop", "d minus", "drop", "remove", "Remove this bookmark", 2),
        ("close", "escape", "leave", "close", "Back to where you were", 3),
    ),
    *_table(
        "frequencies",
        ("open", "enter", "open", "only these", "Show only the rows with this value", 1),
        ("close", "escape", "leave", "close", "Back to where you were", 2),
    ),
)

_SHOWN = {
    "question_mark": "?", "slash": "/", "colon": ":", "left_square_bracket": "[", "right_square_bracket": "]",
    "greater_than_sign": ">", "less_than_sign": "<", "equals_sign": "=", "plus": "+", "minus": "-",
    "ampersand": "&", "asterisk": "*", "apostrophe": "'", "space": "Space", "enter": "Enter",
    "escape": "Esc", "tab": "Tab",
    "shift+tab": "Shift-Tab", "down": "↓", "up": "↑", "left": "←", "right": "→", "pagedown": "PgDn",
    "pageup": "PgUp", "home": "Home", "end": "End",
}  # fmt: skip


def shown(key: str) -> str:
    """A key as people read it: `?`, `Esc`, `Ctrl-P`."""
    if key in _SHOWN:
        return _SHOWN[key]
    return f"Ctrl-{key[5:].upper()}" if key.startswith("ctrl+") else key


def in_scopes(keys: tuple[Key, ...], *scopes: Scope) -> Iterator[Key]:
    """The keys of these scopes, in their order; a key taken by an earlier scope is not repeated."""
    taken: set[str] = set()
    for scope in scopes:
        for key in keys:
            if key.scope == scope and (left := tuple(name for name in key.keys if name not in taken)):
                yield key._replace(keys=left)
        taken.update(name for key in keys if key.scope == scope for name in key.keys)


def remapped(wanted: Mapping[str, tuple[str, ...]]) -> tuple[Key, ...]:
    """The table with the keys that a person prefers; ids that do not exist are left aside."""
    return tuple(key._replace(keys=wanted[key.id]) if key.id in wanted else key for key in KEYS)


def clashes(keys: tuple[Key, ...]) -> list[str]:
    """Every key that two commands claim, named with both owners.

    In one scope that is never right; a screen that takes away a key which works everywhere is right only where
    the table itself has it so.
    """
    meant = {(name, one.id, other.id) for name, one, other in _met(KEYS)}
    return [
        f"{shown(name)} is both {one.id} ({one.label}) and {other.id} ({other.label})"
        for name, one, other in _met(keys)
        if one.scope == other.scope or (name, one.id, other.id) not in meant
    ]


def _met(keys: tuple[Key, ...]) -> Iterator[tuple[str, Key, Key]]:
    """Each key with two commands that claim it in one scope, or on a screen and wherever one is."""
    for one, other in combinations(keys, 2):
        if one.scope == other.scope or {one.scope, other.scope} & {"everywhere", "lists"}:
            for name in one.keys:
                if name in other.keys:
                    yield name, one, other
