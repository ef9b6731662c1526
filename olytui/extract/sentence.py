"""Reads one sentence: tokens, people, folded noun phrases, who does what, and the rules that match."""

from dataclasses import dataclass
from operator import attrgetter

from olytui.extract import ages, brackets, lists, points, triggers
from olytui.extract.clause import subjects
from olytui.extract.engine import matches
from olytui.extract.frame import witnesses
from olytui.extract.names import Name
from olytui.extract.parsed import Parsed
from olytui.extract.people import Cast
from olytui.extract.phrases import Figure, Phrases
from olytui.extract.rulebook import Rulebook
from olytui.extract.rules import BRACKET_RULES, PHRASE_RULES, WORD_RULES
from olytui.extract.segment import Sentence
from olytui.extract.tokens import ATHLETE, MARK, Line, Token, tokenize, vocabulary
from olytui.extract.words import listed
from olytui.model import MentionKind

_BRACKETS, _PHRASES, _WORDS = (Rulebook(rules) for rules in (BRACKET_RULES, PHRASE_RULES, WORD_RULES))
_JOINTS = frozenset({" and ", ", ", ", and ", " & "})
_HIS = listed("his him himself")
_HERS = listed("her herself")


@dataclass(slots=True)
class Part:
    """One sentence as cut, with the spans and names seen in it; `covered` spans lie within longer ones."""

    sentence: Sentence
    spans: list[Token]
    called: list[Name]
    covered: list[Token]


class SentenceReader:
    """Reads the sentences of one text in order."""

    def __init__(self, text: str, cast: Cast, phrases: Phrases) -> None:
        self.text = text
        self.cast = cast
        self.phrases = phrases
        self.paragraph = -1
        self.is_beheaded = False

    def read(self, part: Part) -> Parsed:
        """The sentence with its tokens and matches; one that cannot tell a result is only skimmed."""
        self._note_loss(part.sentence)
        marked = self._with_names(part)
        if not self._is_telling(part, marked):
            return self._skimmed(part, marked)
        sentence = part.sentence
        seen = points.marked(tokenize(self.text, sentence.start, sentence.end, marked))
        words = Line(brackets.metric(self.text, seen) if MARK in {t.symbol for t in seen} else seen)
        whole = Line(self.phrases.reduce(words.tokens))
        folded = Line(self.phrases.coordinated(brackets.without_asides(brackets.set_aside(whole.tokens))))
        ages.note(folded, self.cast, self.phrases.scene)
        one = Parsed(
            sentence, self.text[sentence.start : sentence.end], words, whole, folded, *subjects(folded.tokens)
        )
        self._note_genders(one)
        one.matches = [
            *lists.matches(whole),
            *matches(whole, _BRACKETS),
            *matches(folded, _PHRASES),
            *matches(words, _WORDS),
        ]
        one.witnesses = witnesses(words.tokens, folded.tokens, one.clauses, part.covered)
        return one

    def _note_loss(self, sentence: Sentence) -> None:
        """A paragraph that begins in mid-sentence has lost the name with which it began."""
        scene = self.phrases.scene
        if sentence.kind == "body" and sentence.paragraph != self.paragraph:
            if self.text[sentence.start].islower():
                scene.lose_track()
                self.is_beheaded = True
            elif not self.is_beheaded:
                scene.is_lost = False
            self.is_beheaded = self.is_beheaded and scene.is_lost
        self.paragraph = sentence.paragraph

    def _is_telling(self, part: Part, marked: list[Token]) -> bool:
        """Whether a sentence can hold a result, a nation or an age."""
        start, end = part.sentence.start, part.sentence.end
        if triggers.has_company(self.text, start, end):
            return True
        if any(a <= start and end <= b for a, b in part.sentence.quotes):
            return False
        return triggers.tells(part.spans) or triggers.can_match(vocabulary(self.text, start, end, marked))

    def _skimmed(self, part: Part, marked: list[Token]) -> Parsed:
        """A sentence without results: its names and context words only."""
        scene, company, last = self.phrases.scene, list[int](), -1
        first = next((token for token in marked if token.symbol == ATHLETE), None)
        for token in marked:
            if token.symbol != ATHLETE:
                continue
            scene.saw(
                [self.cast.people[i] for i in token.value.people], token.value.kind, token.start, token.end
            )
            is_joined = last >= 0 and self.text[last : token.start] in _JOINTS
            company = [*company, *token.value.people] if is_joined else list(token.value.people)
            last = token.end
            if len(company) > 1:
                scene.group = tuple(self.cast.people[i] for i in company)
                if first is not None and company[0] == first.value.people[0]:
                    scene.opening = scene.group
        line, sentence = Line(marked), part.sentence
        text = self.text[sentence.start : sentence.end]
        one = Parsed(sentence, text, line, line, line, [None] * len(marked), [0] * len(marked))
        one.witnesses = witnesses(marked, marked, one.clauses, part.covered)
        return one

    def _with_names(self, part: Part) -> list[Token]:
        """The sentence's spans with its people among them."""
        found = list(part.spans)
        for name in part.called:
            if len(name.parts) == 1 and not name.prefix and self._follows_article(name):
                continue
            person = self.cast.resolve(name)
            if person is not None:
                kind: MentionKind = "name" if len(name.parts) > 1 else "surname"
                found.append(Token(ATHLETE, name.start, name.end, Figure((person.index,), kind)))
        found.sort(key=attrgetter("start"))
        return found

    def _follows_article(self, name: Name) -> bool:
        return self.text[max(0, name.start - 4) : name.start].lower() == "the "

    def _note_genders(self, one: Parsed) -> None:
        """`his` and `her` tell of the subject before them."""
        for token, doer in zip(one.phrases.tokens, one.doers, strict=True):
            if doer is None or not (token.symbol in _HIS or token.symbol in _HERS):
                continue
            people = one.phrases.tokens[doer].value.people
            if len(people) == 1:
                person = self.cast.people[people[0]]
                person.males += token.symbol in _HIS
                person.females += token.symbol in _HERS
