"""The manual page, in roff: made from the parser, the table of keys and the fields of queries."""

import re
from collections.abc import Iterable, Iterator

from olytui.cli.spec import Command, Option, Word
from olytui.desk.query import FIELDS
from olytui.tui.bindings import KEYS, SCOPES, shown

_COMMON = frozenset({"--help", "--store"})
_STATUS = (
    ("0", "Done."),
    ("1", "Done, with something to say: a source refused, a draft that disagrees, a store found faulty."),
    ("2", "Wrong usage, or nothing of that name."),
    ("3", "The store cannot be used."),
)
_ENVIRONMENT = (
    ("OLYTUI_STORE", "The store that is meant where --store names none."),
    ("OLYTUI_BY", "Who decides, where --by names nobody."),
    ("NO_COLOR", "If set, the browser shows no colours; every state has a word and a sign too."),
    ("XDG_DATA_HOME", "Where the store is kept, in the folder olytui."),
    ("XDG_CONFIG_HOME", "Where olytui.toml is looked for, in the folder olytui: keys and colours."),
)


def manual(command: Command, version: str) -> str:
    """The whole page."""
    return "\n".join([*_lines(command, version), ""])


def _lines(command: Command, version: str) -> Iterator[str]:
    yield f'.TH OLYTUI 1 "" "olytui {_plain(version)}" "User Commands"'
    yield ".SH NAME"
    yield r"olytui \- " + _plain(
        "browse Olympic results read from reports, each with the words that prove it"
    )
    yield from _synopsis(command)
    yield ".SH DESCRIPTION"
    yield from _text(command.about)
    yield ".SH OPTIONS"
    yield from _options(command.options)
    yield ".SH COMMANDS"
    for below in command.commands:
        yield from _command(below)
    yield ".SH QUERIES"
    yield from _queries()
    yield ".SH KEYS"
    yield from _keys()
    yield from _list("EXIT STATUS", _STATUS)
    yield from _list("ENVIRONMENT", _ENVIRONMENT)


def _synopsis(command: Command) -> Iterator[str]:
    yield ".SH SYNOPSIS"
    yield r".B olytui"
    yield r"[\fIOPTION\fR] [\fICOMMAND\fR [\fIARGUMENT\fR\&.\&.\&.]]"


def _command(command: Command) -> Iterator[str]:
    if command.commands:
        yield f'.SS "{_plain(" ".join(command.path))}"'
        yield from _text(command.about)
        for below in command.commands:
            yield from _command(below)
        return
    yield f'.SS "{_plain(_call(command))}"'
    yield from _text(command.about)
    for word in command.words:
        if word.meaning:
            yield from _item(rf"\fI{_plain(word.takes.name)}\fR", _sentence(word.meaning))
    yield from _options(option for option in command.options if not _COMMON.intersection(option.names))


def _call(command: Command) -> str:
    return " ".join(["olytui", *command.path, *map(_told, command.words)])


def _told(word: Word) -> str:
    name = f"{word.takes.name}…" if word.is_repeated else word.takes.name
    return name if word.is_needed else f"[{name}]"


def _options(options: Iterable[Option]) -> Iterator[str]:
    for option in options:
        names = ", ".join(rf"\fB{_plain(name)}\fR" for name in option.names)
        takes = rf" \fI{_plain(option.takes.name)}\fR" if option.takes else ""
        among = option.takes.choices if option.takes else ()
        listed = f" One of {', '.join(among)}." if among and among[-1] not in option.meaning else ""
        yield from _item(names + takes, _sentence(option.meaning) + listed)


def _queries() -> Iterator[str]:
    yield from _text(
        "The filter of the browser, olytui query and the option --where speak one language. A query is "
        "words and fields; side by side, all must hold."
    )
    for form, meaning in (
        (
            "field:value",
            "what the field is or has; a comma gives alternatives, quotation marks hold words together",
        ),
        ("field:low..high", "of figures, marks and dates: everything between, either bound may be left out"),
        ("field:<value", "likewise with <=, > and >="),
        ("field:none", "what nobody says"),
        ("-field:value", "hides what the field alone would show; !field:value is the same"),
        ("a or b, (…)", "either of two, and brackets"),
        ("sort:key,-key", "the order, and the other way round; what has no value comes last"),
    ):
        yield from _item(rf"\fB{_plain(form)}\fR", _sentence(meaning))
    yield from _text("These are the fields:")
    for field in FIELDS:
        among = f" One of {', '.join(field.choices)}." if field.choices else ""
        also = f" Also called {', '.join(field.aliases)}." if field.aliases else ""
        such = f" Such as {field.example}."
        yield from _item(rf"\fB{_plain(field.name)}:\fR", _sentence(field.meaning) + among + also + such)


def _keys() -> Iterator[str]:
    yield from _text(
        "Keys of a narrower place win over those of everywhere. Change them in olytui.toml, under [keys], "
        "by the names in brackets."
    )
    for scope, title in SCOPES.items():
        yield f'.SS "{_plain(title)}"'
        for key in KEYS:
            if key.scope == scope:
                names = " ".join(rf"\fB{_plain(shown(name))}\fR" for name in key.keys)
                yield from _item(names, f"{_sentence(key.help)} [{key.id}]")


def _list(title: str, rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    yield f'.SH "{title}"'
    for name, meaning in rows:
        yield from _item(rf"\fB{_plain(name)}\fR", meaning)


def _item(head: str, text: str) -> Iterator[str]:
    yield ".TP"
    yield head
    yield from _text(text)


def _text(text: str) -> Iterator[str]:
    for number, paragraph in enumerate(text.split("\n\n")):
        if number:
            yield ".PP"
        yield _plain(" ".join(paragraph.split()))


def _sentence(words: str) -> str:
    """Words as a sentence of their own."""
    told = words[:1].upper() + words[1:]
    return told if not told or told.endswith((".", "?", "…")) else told + "."


def _plain(text: str) -> str:
    """Text that roff prints as it stands, whatever is in it."""
    text = text.replace("\\", r"\e").replace("-", r"\-").replace('"', r"\(dq")
    text = text.replace("^", r"\(ha").replace("~", r"\(ti").replace("`", r"\(ga")
    text = re.sub(r"[^\x00-\x7f]", lambda letter: f"\\[u{ord(letter[0]):04X}]", text)
    return rf"\&{text}" if text.startswith((".", "'")) else text
