"""Reads one report from end to end: sentences, tokens, people, rules, context, and at last the drafts of
claims."""

import re
from dataclasses import replace

from olytui.extract import assertion, attention, eventchoice, tables
from olytui.extract.dating import dated
from olytui.extract.editions import Editions
from olytui.extract.frame import Frame, moved, opened
from olytui.extract.gathering import gathered, slices
from olytui.extract.lexer import entities
from olytui.extract.names import Name
from olytui.extract.parsed import Draft, Parse, Parsed
from olytui.extract.people import Cast, Person
from olytui.extract.phrases import Phrases
from olytui.extract.scene import Scene
from olytui.extract.segment import Sentence, sentences
from olytui.extract.sentence import Part, SentenceReader
from olytui.extract.tables import claims as table_claims
from olytui.model import Report
from olytui.sport import events

_CAPITALS = re.compile(r"\b[A-Z][\w-]{3,}")


def parse(report: Report) -> Parse:
    """Everything that the rules make of a report, before doubles and contradictions are resolved."""
    text = report.text
    parts = sentences(text)
    report = dated(report)
    known, hidden = entities(text, report.published)
    results = tables.find(text)
    cast, names = gathered(text, parts, known, results)
    scene = Scene(cast, opener=_opener(parts, names, cast))
    editions = Editions(report, known, parts)
    reader = SentenceReader(text, cast, Phrases(text, cast, scene))
    frame = _announced(report, Frame(competition=editions.main))
    parsed: list[Parsed] = []
    drafts: list[Draft] = []
    rows = zip(parts, slices(known, parts), names, slices(hidden, parts), strict=True)
    for number, (part, spans, called, covered) in enumerate(rows):
        lists = [each for each in results if part.start < each.end and each.start < part.end]
        if lists:
            for table in (each for each in lists if not each.is_read):
                table.is_read = True
                drafts.extend(table_claims.drafts(table, frame, cast, scene))
            continue
        if part.kind == "notice":
            continue
        one = reader.read(Part(part, spans, called, covered))
        parsed.append(one)
        frame = opened(frame, one.sentence, editions)
        attention.note_trades(one, cast)
        made = assertion.drafts(one, frame, editions, cast)
        one.claims = made
        drafts.extend(made)
        if not _is_stray(text, parts, number, one):
            frame = moved(frame, one, made, editions)
            attention.keep(one, frame, cast, scene)
    got = Parse(report, cast, scene, parsed, drafts)
    eventchoice.settle(got)
    return got


def _opener(parts: list[Sentence], names: list[list[Name]], cast: Cast) -> Person | None:
    """The first person with whom a sentence opens: whom a report means that begins with `The 23-year-old`."""
    for part, called in zip(parts, names, strict=True):
        if part.kind == "body" and called and called[0].is_sentence_start:
            person = cast.resolve(called[0])
            if person is not None and not person.is_official:
                return person
    return None


def _announced(report: Report, frame: Frame) -> Frame:
    """The frame with the event of a headline that stands outside the text."""
    if not report.title or report.title in report.text:
        return frame
    named = events.find(report.title)
    if not named or len({word.event for word in named}) > 1:
        return frame
    sport = named[0].sport or frame.sport
    return replace(frame, event=named[0].in_sport(sport), sport=sport, gender=named[0].gender)


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
