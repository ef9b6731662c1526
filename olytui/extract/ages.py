"""Ages said outside a noun phrase: `he is 37`, `at 29, Novak …`, `aged 31, she …`."""

import re

from olytui.extract.people import Cast
from olytui.extract.scene import Scene
from olytui.extract.tokens import AGE, ATHLETE, Line

_FIGURE = re.compile(r" \d\d ")
_IS = re.compile(
    r"(?<![^ ])(A )(?:'s|is|turns|turned) (?:now |only |just |still |, at )?(\d\d) (?=[.,;!?]|and|but|on D|"
    r"years|-|$|\Z)"
)
_WHO_AT = re.compile(
    r"(?<![^ ])(A )(?:, )?who (?:is |at )(?:only |just |still )?(\d\d) (?=[.,;]|is|was|and|\Z)"
)
_AT = re.compile(r"(?<![^ ])(?:at|aged|now) (?:only |just )?(\d\d) , (A )")
_AGE_FIRST = re.compile(r"(?<![^ ])(U) , (?:\S+ ){0,4}?(A )")
_AFTER = re.compile(r"(?<![^ ])(A )(?:is|was|, who is) (U )")


def note(line: Line, cast: Cast, scene: Scene) -> None:
    """Takes in the ages that one sentence gives."""
    if ATHLETE not in line.sequence or not (AGE in line.sequence or _FIGURE.search(line.masked)):
        return
    for pattern, who, what in ((_IS, 1, 2), (_WHO_AT, 1, 2), (_AT, 2, 1), (_AGE_FIRST, 2, 1), (_AFTER, 1, 2)):
        for hit in pattern.finditer(line.masked):
            person, token = line.tokens[line.index(hit.start(who))], line.tokens[line.index(hit.start(what))]
            age = token.value if token.symbol == "U" else int(token.symbol)
            if len(person.value.people) == 1 and 12 <= age <= 70:
                scene.know_age(cast.people[person.value.people[0]], age, token.start, token.end)
