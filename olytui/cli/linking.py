"""Commands on who is who: links, link, split."""

from typing import TYPE_CHECKING

from olytui.cli import output
from olytui.cli.parser import Commands, Options, add_command, at_least, store_of
from olytui.parts import mapping

if TYPE_CHECKING:
    from olytui.desk.links import Side, SuggestedLink


def register(commands: Commands) -> None:
    """Adds these commands."""
    links = add_command(
        commands, "links", _links, "List athletes that may be one person, the most useful first.", prints=True
    )
    links.add_argument(
        "--limit", type=at_least(1), default=50, metavar="N", help="at most so many (default 50)"
    )
    links.add_argument("--all", action="store_true", help="also those set aside as unsure")
    link = add_command(commands, "link", _link, "Say that two athletes are one person.")
    link.add_argument("one", metavar="A", help="athlete:…, a name, or the id of a suggested link")
    link.add_argument("other", metavar="B", nargs="?", help="the other athlete")
    split = add_command(commands, "split", _split, "Say that athletes are different people.")
    split.add_argument("one", metavar="A", help="athlete:…, a name, or the id of a suggested link")
    split.add_argument("others", metavar="B", nargs="*", help="other athletes, spellings, or report:STEM")
    unsure = add_command(commands, "unsure", _unsure, "Set a suggested link aside: nobody can tell.")
    unsure.add_argument("one", metavar="LINK", help="the id of a suggested link")
    for command in (link, split, unsure):
        command.add_argument(
            "--by", metavar="NAME", help="who decides (default: OLYTUI_BY, else your account's name)"
        )


def _links(options: Options) -> int:
    from olytui.desk import links, stores  # noqa: PLC0415  (help needs no store)

    with stores.open_reader(store_of(options)) as reader:
        queue = links.suggested(reader, options.limit, with_set_aside=options.all)
    if options.format == "json":
        output.print_document(mapping(queue), "json")
    elif options.format == "jsonl":
        output.print_records([mapping(link) for link in queue.links], "jsonl")
    else:
        for link in queue.links:
            _print_link(link)
        output.tell(f"{queue.decided} decided, {queue.left} left.")
    return 0


def _print_link(link: "SuggestedLink") -> None:
    print(f"{link.id}  {link.one.name} = {link.other.name}?  ({link.value:+.1f})")
    for text, weight in link.reasons:
        print(f"  {weight:+.1f}  {text}")
    for side in (link.one, link.other):
        _print_side(side)
    print()


def _print_side(side: "Side") -> None:
    known = "  ".join(filter(None, (side.noc, side.sport, f"athlete:{side.athlete}" if side.athlete else "")))
    print(f"  {', '.join(side.names)}  {known}")
    for sentence in side.sentences:
        print(f"    {sentence.report}: …{sentence.text}…")


def _link(options: Options) -> int:
    return _decide(options, "link", [options.other] if options.other else [])


def _split(options: Options) -> int:
    return _decide(options, "split", options.others)


def _unsure(options: Options) -> int:
    return _decide(options, "unsure", [])


def _decide(options: Options, choice: str, others: list[str]) -> int:
    from olytui.desk import decisions, links, stores  # noqa: PLC0415

    who = decisions.whoever(options.by)
    with stores.open_writer(store_of(options)) as writer:
        if not others:
            entry = links.decide(writer, options.one, links.choice_of(choice), who=who)
        elif choice == "link":
            entry = links.link(writer, options.one, others[0], who=who)
        else:
            entry = links.split(writer, options.one, others, who=who)
    output.tell(f"Recorded (journal entry {entry.seq}); take it back with: olytui undo")
    return 0
