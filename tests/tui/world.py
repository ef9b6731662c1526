"""A small world of invented results, held in memory: what the screens read in tests."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from olytui.errors import UsageError
from olytui.tui.details import (
    Article,
    Evidence,
    FactView,
    GridLine,
    GridView,
    LinkLine,
    LinkQueue,
    Preview,
    QueueLine,
    ResultLine,
    Saying,
    Sheet,
    Span,
    Value,
)
from olytui.tui.values import (
    AthleteLine,
    Bookmark,
    Counts,
    Done,
    EventLine,
    Fixed,
    Hit,
    HitKind,
    Listing,
    Narrowing,
    News,
    Progress,
    ReportLine,
)

FINAL, HEAT = "paris-2024|rowing|men|single sculls|final", "paris-2024|rowing|men|single sculls|heat"
VAULT = "paris-2024|athletics|women|pole vault|final"

TEXTS = {
    "001_tideway": (
        "Brannock wins the sculls",
        "Ewan Brannock of Scotland won the single sculls final in 6:37.57, "
        "half a length ahead of Mattis Oyelund.\n\n"
        "Brannock, 27, had led from the start. Oyelund took silver in 6:38.10.\n\n"
        "A quiet lake\n\nThe water lay flat all morning, and the crowd waited long for the first "
        "race of the day to "
        "begin. Oyelund said that he had never rowed a better race in all his life.",
    ),
    "002_harbour": (
        "Silver lining for Oylund",
        "Mattis Oylund came second behind Ewan Brannock in 6:38.01 in the final of the single sculls.",
    ),
    "003_evening": ("Vault gold for Tamsin Arkwell", "Tamsin Arkwell cleared 4.85 to win the pole vault."),
}


def _spans(report: str) -> tuple[Span, ...]:
    text = TEXTS[report][1]
    found = [
        Span(match.start(), match.end(), "mention", key, name, misspelt=match.group() == "Mattis Oylund")
        for key, name, pattern in (
            ("brannock", "Ewan Brannock", r"(Ewan )?Brannock"),
            ("oyelund", "Mattis Oyelund", r"(Mattis )?Oye?lund"),
            ("arkwell", "Tamsin Arkwell", r"Tamsin Arkwell"),
        )
        for match in re.finditer(pattern, text)
    ]
    for fact, athlete, name, mark, state in (
        ("f-brannock-mark", "brannock", "Ewan Brannock", "6:37.57", "single"),
        ("f-oyelund-mark", "oyelund", "Mattis Oyelund", "6:38.10", "conflict"),
        ("f-oyelund-mark", "oyelund", "Mattis Oyelund", "6:38.01", "conflict"),
        ("f-arkwell-mark", "arkwell", "Tamsin Arkwell", "4.85", "single"),
    ):
        place = text.find(mark)
        if place >= 0:
            found.append(
                Span(place, place + len(mark), "claim", athlete, name, "mark", mark, fact, state, event=FINAL)
            )
    return tuple(sorted(found, key=lambda span: span.start))


def evidence(report: str, words: str) -> Evidence:
    """The sentence of a report that holds some words."""
    text = TEXTS[report][1]
    start = text.index(words)
    first = max(text.rfind(". ", 0, start) + 2 if ". " in text[:start] else 0, text.rfind("\n", 0, start) + 1)
    last = text.find(".", start + len(words)) + 1 or len(text)
    return Evidence(
        report,
        "The Tideway",
        "2024-08-03",
        text[first:last],
        start - first,
        start - first + len(words),
        start,
        start + len(words),
    )


@dataclass
class World:
    """A reader of the invented world, which remembers what was decided."""

    verdicts: dict[str, str] = field(default_factory=dict)
    decided: list[tuple[str, ...]] = field(default_factory=list)
    edits: int = 0
    added: int = 0
    extra_events: tuple[EventLine, ...] = ()
    extra_reports: dict[str, Article] = field(default_factory=dict)

    def counts(self) -> Counts:
        return Counts(len(TEXTS) + self.added, 3, 3, 1, self.edits)

    def version(self) -> int:
        return self.edits

    def events(self, narrowing: Narrowing) -> Listing[EventLine]:
        lines = (
            EventLine("sport:athletics", "sport", "Athletics", athletes=1, reports=1),
            EventLine(VAULT, "event", "women's pole vault", "final", "’24", "Paris 2024", 1, 1),
            EventLine("sport:rowing", "sport", "Rowing", athletes=2, reports=2, conflicts=1),
            EventLine(FINAL, "event", "men's single sculls", "final", "’24", "Paris 2024", 2, 2, 1),
            EventLine(HEAT, "event", "men's single sculls", "heat", "’24", "Paris 2024", 2, 1),
            *self.extra_events,
        )
        if narrowing.athletes == ("arkwell",) or narrowing.reports == ("003_evening",):
            return Fixed(lines[:2])
        return Fixed(lines[2:] if narrowing.athletes or narrowing.reports else lines)

    def athletes(self, narrowing: Narrowing) -> Listing[AthleteLine]:
        lines = (
            AthleteLine("oyelund", "Mattis Oyelund", "NOR", 2, 5, 1),
            AthleteLine("brannock", "Ewan Brannock", "GBR", 2, 3),
            AthleteLine("arkwell", "Tamsin Arkwell", "NZL", 1, 1),
        )
        if narrowing.query:
            if narrowing.query != "noc:NOR":
                raise UsageError(f"“{narrowing.query}” makes no sense.")
            return Fixed(lines[:1])
        if VAULT in narrowing.events or "003_evening" in narrowing.reports:
            return Fixed(lines[2:])
        return Fixed(lines[:2] if narrowing.events or narrowing.reports else lines)

    def reports(self, narrowing: Narrowing) -> Listing[ReportLine]:
        lines = tuple(
            ReportLine(stem, title, "The Tideway", "2024-08-03") for stem, (title, _) in TEXTS.items()
        )
        lines += tuple(
            ReportLine(stem, article.title, "Elsewhere") for stem, article in self.extra_reports.items()
        )
        if VAULT in narrowing.events or "arkwell" in narrowing.athletes:
            return Fixed(lines[2:3])
        return Fixed(lines[:2] if narrowing.events or narrowing.athletes else lines)

    def article(self, report: str) -> Article | None:
        if report in self.extra_reports:
            return self.extra_reports[report]
        if report not in TEXTS:
            return None
        title, text = TEXTS[report]
        spans = tuple(span._replace(verdict=self.verdicts.get(span.fact, "open")) for span in _spans(report))
        return Article(report, title, "The Tideway · 2024-08-03", text, spans)

    def sheet(self, event: str) -> Sheet:
        verdict = self.verdicts.get("f-oyelund-mark", "open")
        return Sheet(
            event,
            "Rowing · men's single sculls · final",
            (
                ResultLine(
                    "brannock",
                    "Ewan Brannock",
                    Value("1", "f-brannock-rank", "agreed"),
                    Value("GBR"),
                    Value("6:37.57", "f-brannock-mark", "single"),
                    Value(),
                    2,
                    "agreed",
                ),
                ResultLine(
                    "oyelund",
                    "Mattis Oyelund",
                    Value("2", "f-oyelund-rank", "agreed"),
                    Value("NOR"),
                    Value("6:38.10", "f-oyelund-mark", "conflict", verdict),
                    Value(),
                    2,
                    "conflict",
                    verdict,
                ),
            ),
        )

    def fact(self, fact: str) -> FactView | None:
        verdict = self.verdicts.get(fact, "open")
        if fact != "f-oyelund-mark":
            said = (Saying("6:37.57", 1, (evidence("001_tideway", "6:37.57"),)),)
            return FactView(
                fact,
                "Ewan Brannock",
                "Rowing · men's single sculls · final",
                "mark",
                "single",
                verdict,
                "",
                "one report says so",
                "",
                "",
                "",
                said,
            )
        sayings = (
            Saying("6:38.10", 1, (evidence("001_tideway", "6:38.10"),)),
            Saying("6:38.01", 1, (evidence("002_harbour", "6:38.01"),)),
        )
        return FactView(
            fact,
            "Mattis Oyelund",
            "Rowing · men's single sculls · final",
            "mark",
            "conflict",
            verdict,
            "",
            "two digits have changed places",
            "transposed",
            "6:38.10",
            "differs",
            sayings,
        )

    def find(self, query: str, kinds: Sequence[HitKind], limit: int) -> Sequence[Hit]:
        wanted = query.casefold().replace("oylund", "oyelund")
        known = (
            Hit("athlete", "oyelund", "Mattis Oyelund", "NOR · 5 mentions", "also written Mattis Oylund"),
            Hit("athlete", "brannock", "Ewan Brannock", "GBR · 3 mentions", "by name"),
            Hit("event", FINAL, "men's single sculls final", "Rowing", "by name"),
            Hit("report", "001_tideway", "Brannock wins the sculls", "The Tideway", "by title"),
        )
        found = [hit for hit in known if wanted and wanted in hit.name.casefold() and hit.kind in kinds]
        marked = [hit._replace(positions=_positions(hit.name, wanted)) for hit in found]
        return marked[:limit]

    def bookmarks(self) -> Sequence[Bookmark]:
        return ()

    def keep(self, mark: Bookmark) -> Done:
        return Done(f"bookmark: {mark.name}")

    def complete(self, written: str) -> Sequence[tuple[str, str]]:
        *before, begun = written.split(" ")
        known = (("noc:", "the athlete's nation"), ("noc:NOR", ""), ("phase:", "the phase of the event"))
        return [(" ".join([*before, it]), words) for it, words in known if it.startswith(begun)]

    def chart(self, kind: str, key: str, width: int) -> Sequence[str]:
        return (f"{kind} {key}", "", f"● ≠ in {width} cells")

    def preview(self, kind: HitKind, key: str) -> Preview:
        return Preview(f"{kind} {key}", (("what is known of it", ""),))

    def event(self, key: str) -> EventLine | None:
        return one(self.events(Narrowing()), key)

    def athlete(self, key: str) -> AthleteLine | None:
        return one(self.athletes(Narrowing()), key)

    def report(self, key: str) -> ReportLine | None:
        return one(self.reports(Narrowing()), key)

    def reasons(self) -> Sequence[tuple[str, str]]:
        return (("unknown", "no known reason"), ("rounding", "one value is the other, rounded"))

    def grid(self, event: str, reports: tuple[str, ...]) -> GridView:
        line = GridLine(
            "f-oyelund-mark", "Mattis Oyelund, mark", (("6:38.10", "equal"), ("6:38.01", "differs"))
        )
        return GridView("the grid", ("001_tideway", "002_harbour"), (line,))

    def links(self) -> LinkQueue:
        said = (
            Saying("Mattis Oyelund", 0, (evidence("001_tideway", "Mattis Oyelund"),)),
            Saying("Mattis Oylund", 0, (evidence("002_harbour", "Mattis Oylund"),)),
        )
        view = FactView(
            "l-1",
            "Mattis Oyelund | Mattis Oylund",
            "NOR",
            "one athlete?",
            "score 2.1",
            "open",
            "",
            "one letter apart; the same event",
            "",
            "",
            "",
            said,
        )
        names = ((0, "Mattis Oyelund"), (1, "Mattis Oylund"), (1, "M. Oylund"))
        line = LinkLine("l-1", "Mattis Oyelund", "Mattis Oylund", "NOR", 2.1, view, names)
        left = "l-1" not in self.verdicts
        return LinkQueue((line,) if left else (), Progress(int(left), int(not left)))

    def decide_link(self, link: str, choice: str, leave_out: str = "") -> Done:
        self.verdicts[link] = choice
        self.decided.append((link, choice, leave_out))
        return Done(choice)

    def queue(self, which: str) -> Listing[QueueLine]:
        verdict = self.verdicts.get("f-oyelund-mark", "open")
        line = QueueLine(
            "f-oyelund-mark",
            "Mattis Oyelund",
            "single sculls final",
            "mark",
            "6:38.10 | 6:38.01",
            "conflict",
            verdict,
        )
        return Fixed((line,) if which == "all" or verdict == "open" else ())

    def progress(self) -> Progress:
        done = sum(verdict != "open" for verdict in self.verdicts.values())
        return Progress(1 - done, done)

    def judge(self, fact: str, verdict: str, value: str = "", reason: str = "", note: str = "") -> Done:
        self.verdicts[fact] = verdict
        self.decided.append((fact, verdict, value, reason, note))
        self.edits += 1
        return Done(f"{verdict}: {value}".rstrip(": "))

    def tag(self, subjects: Sequence[str], tags: Sequence[str]) -> Done:
        self.decided.extend((subject, *tags) for subject in subjects)
        return Done(f"tagged {', '.join(tags)}")

    def news(self, since: float) -> News:
        return News(tuple(f"new-{number}" for number in range(self.added)))

    def undo(self) -> Done:
        fact, verdict, *_ = self.decided.pop()
        self.verdicts.pop(fact, None)
        self.edits += 1
        return Done(f"taken back: {verdict}", fact)

    def redo(self) -> Done:
        return Done("nothing to make again")


def one(listing: Listing, key: str):  # type: ignore[no-untyped-def,type-arg]
    """The row of that id."""
    number = listing.index_of(key)
    return listing.rows(number, 1)[0] if number is not None else None


def _positions(name: str, wanted: str) -> tuple[int, ...]:
    start = name.casefold().find(wanted)
    return tuple(range(start, start + len(wanted))) if start >= 0 else ()
