"""Commands that search and compare: search, compare; one query, or a stream of them."""

import json
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from olytui.cli import output
from olytui.cli.parser import Commands, Options, add_command, at_least, one_of, store_of
from olytui.errors import UsageError
from olytui.parts import mapping

if TYPE_CHECKING:
    from olytui.desk.comparing import Pair
    from olytui.desk.search import Hit, Query

_KINDS = ("athlete", "event", "report")


def register(commands: Commands) -> None:
    """Adds these commands."""
    search = add_command(
        commands, "search", _search, "Find athletes, events and reports, misspelt or not.", prints=True
    )
    search.add_argument("query", nargs="+", metavar="QUERY", help="words; or - to read a query a line")
    search.add_argument(
        "--kind", type=one_of(*_KINDS), default=list(_KINDS), metavar="KIND,…", help=f"of {', '.join(_KINDS)}"
    )
    search.add_argument(
        "--limit", type=at_least(1), default=20, metavar="N", help="at most so many (default 20)"
    )
    compare = add_command(
        commands, "compare", _compare, "Say whether two names are one person's.", prints=True
    )
    compare.add_argument("names", nargs="+", metavar="NAME", help="two names; or - to read JSON Lines")


def _search(options: Options) -> int:
    from olytui.desk import stores  # noqa: PLC0415  (help needs no store)
    from olytui.desk.search import Searcher  # noqa: PLC0415

    with stores.open_reader(store_of(options)) as reader:
        searcher = Searcher(reader)
        if options.query == ["-"]:
            for query in _queries():
                hits = searcher.search(query, options.kind, options.limit)
                _answer({"query": query.words, "hits": [_record(hit) for hit in hits]})
            return 0
        hits = searcher.search(" ".join(options.query), options.kind, options.limit)
    if options.format == "json":
        output.print_document(
            {"query": " ".join(options.query), "hits": [_record(hit) for hit in hits]}, "json"
        )
    elif options.format != "text":
        output.print_records([_record(hit) for hit in hits], options.format)
    elif hits:
        output.table(
            ("What", "Name", "Of", "Why", "Id"), [(it.kind, it.name, it.detail, it.why, it.id) for it in hits]
        )
    else:
        output.tell("Nothing was found.")
    return 0


def _answer(record: output.Record) -> None:
    """One line, at once: who asks through a pipe may wait for it before he asks again."""
    output.print_document(record, "jsonl")
    sys.stdout.flush()


def _record(hit: "Hit") -> output.Record:
    record = mapping(hit)
    record["matched"] = record.pop("places")
    return record


def _queries() -> "Iterator[Query]":
    """Queries from standard input: a line is words, or a JSON object with query, noc, sport and year."""
    from olytui.desk.search import Context, Query  # noqa: PLC0415

    for number, line in enumerate(sys.stdin, 1):
        words = line.strip("\r\n")
        if not words.startswith("{"):
            yield Query(words)
            continue
        said = _object(words, number)
        if not isinstance(said.get("query"), str):
            raise UsageError(f"Line {number} has no “query”.")
        year = said.get("year")
        context = Context(said.get("noc") or None, said.get("sport") or None, _year(year, number))
        yield Query(said["query"], context)


def _compare(options: Options) -> int:
    from olytui.desk import comparing  # noqa: PLC0415

    if options.names == ["-"]:
        for pair in _pairs():
            _answer(mapping(comparing.compare(pair)))
        return 0
    if len(options.names) != 2:
        raise UsageError("Two names are compared at a time; put each into quotes.")
    compared = comparing.compare(comparing.Pair(*options.names))
    if options.format != "text":
        output.print_document(mapping(compared), options.format)
        return 0
    print(f"{compared.verdict} ({compared.score:.2f})")
    output.table(
        ("Weight", "Reason"), [(f"{it.weight:+.2f}" if it.weight else "", it.text) for it in compared.reasons]
    )
    return 0


def _pairs() -> "Iterator[Pair]":
    from olytui.desk.comparing import Pair  # noqa: PLC0415

    for number, line in enumerate(sys.stdin, 1):
        if not line.strip():
            continue
        said = _object(line, number)
        if not isinstance(said.get("a"), str) or not isinstance(said.get("b"), str):
            raise UsageError(f"Line {number} needs “a” and “b”, two names.")
        births = [_year(said.get(name), number) for name in ("born_a", "born_b")]
        yield Pair(said["a"], said["b"], *births)


def _object(line: str, number: int) -> dict[str, Any]:
    try:
        said = json.loads(line)
    except ValueError as error:
        raise UsageError(f"Line {number} is no JSON ({error}).") from error
    if not isinstance(said, dict):
        raise UsageError(f"Line {number} is no JSON object.")
    return said


def _year(said: Any, number: int) -> int | None:
    if said is None or said == "":
        return None
    digits = str(said)[:4]
    if not digits.isdigit():
        raise UsageError(f"Line {number}: “{said}” is no year.")
    return int(digits)
