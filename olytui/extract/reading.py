"""Reads one report from end to end: sentences, tokens, people, rules, context, and at last the claims."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from olytui.extract import ages, assertion, context, lists, resolve, tables
from olytui.extract.clause import subjects
from olytui.extract.context import Frame, Witness
from olytui.extract import editions as editions_of
from olytui.extract.editions import Editions
from olytui.extract.engine import Match, matches
from olytui.extract.lexer import entities
from olytui.extract.names import Name, find
from olytui.extract.people import Cast, Person
from olytui.extract.phrases import Figure, Phrases
from olytui.extract.rules import PHRASE_RULES, WORD_RULES
from olytui.extract.scene import Scene
from olytui.extract.segment import Sentence, sentences
from olytui.extract.singles import accepted
from olytui.extract.tables import claims as table_claims
from olytui.extract.tokens import ATHLETE, Line, Token, tokenize
from olytui.model import Report


@dataclass(slots=True)
class Parsed:
    """One sentence, read: its tokens before and after noun phrases were folded, and its matches."""

    sentence: Sentence
    text: str
    words: Line
    phrases: Line
    doers: list[int | None]
    clauses: list[int]
    matches: list[Match] = field(default_factory=list)
    witnesses: list[Witness] = field(default_factory=list)
    claims: list["assertion.Draft"] = field(default_factory=list)


@dataclass(slots=True)
class Parse:
    """All that was seen in a report."""

    report: Report
    cast: Cast
    scene: Scene
    parsed: list[Parsed]
    drafts: list["assertion.Draft"]


def parse(report: Report) -> Parse:
    """Everything that the rules make of a report, before doubles and contradictions are resolved."""
    text = report.text
    parts = sentences(text)
    report = editions_of.dated(report)
    known, hidden = entities(text, report.published)
    results = tables.find(text)
    cast, scene, names = _people(text, parts, known, results)
    editions = Editions(report, known, parts)
    phrases = Phrases(cast, scene)
    frame = Frame(competition=editions.main)
    parsed: list[Parsed] = []
    drafts: list[assertion.Draft] = []
    rows = zip(parts, _slices(known, parts), names, _slices(hidden, parts), strict=True)
    for number, (part, spans, called, covered) in enumerate(rows):
        table = next((each for each in results if part.start < each.end and each.start < part.end), None)
        if table is not None:
            if not table.is_read:
                table.is_read = True
                drafts.extend(table_claims.drafts(table, frame, cast, scene))
            continue
        if part.kind == "notice":
            continue
        one = _sentence(text, part, spans, called, cast, phrases, covered)
        parsed.append(one)
        frame = context.opened(frame, one.sentence, editions)
        made = assertion.drafts(one, frame, editions, cast, scene, text)
        one.claims = made
        drafts.extend(made)
        if not _is_stray(text, parts, number, one):
            frame = context.moved(frame, one.witnesses, made, editions, one.sentence, one.text)
            _refocus(one, scene, cast)
            _note_events(one, frame, cast, scene)
    return Parse(report, cast, scene, parsed, drafts)


def _is_stray(text: str, parts: list[Sentence], number: int, one: Parsed) -> bool:
    """Whether a heading is another story's: nothing of it comes back in the paragraph beneath."""
    part = parts[number]
    if part.kind != "heading" or number == 0:
        return False
    heading = text[part.start : part.end]
    if len(heading.split()) <= 6 and any(t.symbol in "ESGP" for t in one.words.tokens if t.is_entity):
        return False
    body = next((p for p in parts[number + 1 :] if p.kind == "body"), None)
    if body is None:
        return False
    last = max(p.end for p in parts if p.paragraph == body.paragraph)
    below = text[body.start : last]
    return not any(word in below for word in _CAPITALS.findall(heading)[1:])


def _slices(known: list[Token], parts: list[Sentence]) -> Iterator[list[Token]]:
    """The entities of each sentence."""
    at = 0
    for part in parts:
        while at < len(known) and known[at].start < part.start:
            at += 1
        first = at
        while at < len(known) and known[at].end <= part.end:
            at += 1
        yield known[first:at]


def _people(
    text: str, parts: list[Sentence], known: list[Token], results: list[tables.Table]
) -> tuple[Cast, Scene, list[list[Name]]]:
    """Everybody named, gathered over the whole report, and the names of each sentence; lists name theirs themselves."""
    names = [
        find(text, part.start, part.end, [(t.start, t.end) for t in spans])
        if part.kind != "notice" and not any(part.start < each.end and each.start < part.end for each in results)
        else []
        for part, spans in zip(parts, _slices(known, parts), strict=True)
    ]
    cast = Cast()
    told = [name for called in names for name in called if accepted(name, text)]
    cast.gather([*told, *(name for name in table_claims.names(results) if len(name.parts) > 1)])
    return cast, Scene(cast), names


def _sentence(
    text: str,
    part: Sentence,
    spans: list[Token],
    called: list[Name],
    cast: Cast,
    phrases: Phrases,
    covered: list[Token],
) -> Parsed:
    marked = _with_names(text, spans, called, cast)
    if not _is_telling(text, part, spans):
        return _skimmed(text, part, marked, cast, phrases.scene, covered)
    tokens = tokenize(text, part.start, part.end, marked)
    words = Line(tokens)
    folded = Line(phrases.reduce(tokens))
    ages.note(folded, cast, phrases.scene)
    one = Parsed(part, text[part.start : part.end], words, folded, *subjects(folded.tokens))
    _note_genders(one, cast)
    one.matches = [*lists.matches(folded), *matches(folded, PHRASE_RULES), *matches(words, WORD_RULES)]
    one.witnesses = context.witnesses(words.tokens, folded.tokens, one.clauses, covered)
    return one


_HIS = frozenset("his him himself".split())
_HERS = frozenset("her herself".split())


def _note_events(one: Parsed, frame: context.Frame, cast: Cast, scene: Scene) -> None:
    """Keeps whose event a sentence named: its topic's; and what a noun says of its bearer (`long jumper`)."""
    named = {i for token in one.phrases.tokens if token.symbol == ATHLETE for i in token.value.people}
    focus = scene.focus
    if frame.event_paragraph == one.sentence.paragraph and focus is not None and focus.index in named and len(named) == 1:
        focus.event, focus.event_paragraph = (frame.event, frame.sport, frame.gender), one.sentence.paragraph
    for witness in one.witnesses:
        token = witness.token
        if token.symbol == "J":
            for phrase in one.phrases.tokens:
                if phrase.symbol == ATHLETE and phrase.start <= token.start < phrase.end and len(phrase.value.people) == 1:
                    person = cast.people[phrase.value.people[0]]
                    person.sport = person.sport or token.value.sport
                    if person.event is None and token.value.event:
                        person.event = (token.value.event, token.value.sport, token.value.gender)


def _note_genders(one: Parsed, cast: Cast) -> None:
    """`his` and `her` tell of the subject before them."""
    for number, token in enumerate(one.phrases.tokens):
        if (token.symbol in _HIS or token.symbol in _HERS) and one.doers[number] is not None:
            people = one.phrases.tokens[one.doers[number] or 0].value.people
            if len(people) == 1:
                cast.people[people[0]].males += token.symbol in _HIS
                cast.people[people[0]].females += token.symbol in _HERS


_TELLING = frozenset("MTRKXHLYZVUNW")
_TRIGGERS = re.compile(
    r"\b(?:w[io]n|wins|won|winning|winner|beat\w*|defeat\w*|edged|pipped|lost|loses|withdr\w+|pull\w* (?:out|up)|disqualif\w+|stripped"
    r"|dropp\w+ out|crash\w+|quit\w*|retir\w+|finish\w*|start|scratched|ruled out|forced|at \d\d,|is \d\d|[’']s \d\d)\b"
)


def _is_telling(text: str, part: Sentence, spans: list[Token]) -> bool:
    """Whether a sentence can hold a result, a nation or an age; the others are only skimmed for names and context."""
    if any(token.symbol in _TELLING for token in spans):
        return not any(a <= part.start and part.end <= b for a, b in part.quotes)
    return _TRIGGERS.search(text, part.start, part.end) is not None


def _skimmed(text: str, part: Sentence, marked: list[Token], cast: Cast, scene: Scene, covered: list[Token]) -> Parsed:
    """A sentence without results: its names and context words only."""
    for token in marked:
        if token.symbol == ATHLETE:
            scene.saw([cast.people[i] for i in token.value.people], token.value.kind, token.start, token.end)
    line = Line(marked)
    one = Parsed(part, text[part.start : part.end], line, line, [None] * len(marked), [0] * len(marked))
    one.witnesses = context.witnesses(marked, marked, one.clauses, covered)
    return one


def _with_names(text: str, spans: list[Token], called: list[Name], cast: Cast) -> list[Token]:
    found = list(spans)
    for name in called:
        if (
            len(name.parts) == 1
            and not name.prefix
            and text[max(0, name.start - 4) : name.start].lower() == "the "
        ):
            continue
        person = cast.resolve(name) or _single(text, name, cast)
        if person is not None:
            kind = "name" if len(name.parts) > 1 else "surname"
            found.append(Token(ATHLETE, name.start, name.end, Figure((person.index,), kind)))  # type: ignore[arg-type]
    found.sort(key=lambda token: token.start)
    return found


def _single(text: str, name: Name, cast: Cast) -> Person | None:
    """A person known by one word only, where the words around make that plain."""
    if len(name.parts) != 1 or not accepted(name, text):
        return None
    return cast.add_single(name)


def _refocus(one: Parsed, scene: Scene, cast: Cast) -> None:
    """The topic after a sentence: its first subject, if it is one person; else whoever it names first."""
    first = one.phrases.tokens[0].symbol if one.phrases.tokens else ""
    opens_aside = first in _ASIDES or (len(first) > 5 and first.endswith("ing"))
    named = [
        (n, token)
        for n, token in enumerate(one.phrases.tokens)
        if token.symbol == ATHLETE and len(token.value.people) == 1
    ]
    for wants_subject in (True, False):
        for number, token in named:
            person = cast.people[token.value.people[0]]
            if person.kind == "person" and (
                not wants_subject or (one.doers[number] == number and not one.clauses[number])
            ):
                scene.focus = person
                if not opens_aside or not wants_subject:
                    return
                opens_aside = False
        if (
            wants_subject
            and scene.focus is not None
            and any(cast.people[t.value.people[0]] is scene.focus for _, t in named)
        ):
            return


_CAPITALS = re.compile(r"\b[A-Z][\w-]{3,}")
_ASIDES = frozenset("while when after as before although though despite since with".split())

__all__ = ["Parse", "Parsed", "parse", "resolve"]
