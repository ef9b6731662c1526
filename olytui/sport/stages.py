"""Stages of cycling tours: `stage 14`, `the fourteenth stage of the Tour`, `the 161-kilometre first stage`."""

import re
from collections.abc import Iterator

_ORDINALS = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|"
    "fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first"
)
_CARDINALS = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    "seventeen|eighteen|nineteen|twenty|twenty-one"
)
_NUMBERS = {
    word: at for words in (_ORDINALS, _CARDINALS) for at, word in enumerate(re.split(r"\|", words), 1)
}
_KILOMETRES = r"\d[\d.,]*[- ]?(?:km|kms|kilomet(?:re|er)s?|miles?)[ ,-]+(?:(?:mountain|hilly|flat) )?"
_FOLLOWED = (
    r"(?= of (?:the |this |a )?(?:\w+[ -]){0,2}(?:Tour|Giro|Vuelta|race|Tirreno|Dauphin|Volta|Paris)|['’]s? winner"
    r"| (?:win|victory|winner|triumph|success)\b)"
)
_OTHERS = r"(?! of )(?! (?:final|individual|team|gold|silver|bronze|qualif))"
_NUMBERED = re.compile(rf"(?<!World Cup )\b[Ss]tage (\d{{1,2}}|{_CARDINALS})\b{_OTHERS}")
_NTH = rf"(?:{_ORDINALS}|\d{{1,2}}(?:st|nd|rd|th))(?=(?: and (?:final|last))? stage\b)"
_COUNTED = re.compile(
    rf"(?i)\b(?:{_KILOMETRES}(?P<far>{_NTH})|(?P<nth>{_NTH})(?= [a-z ]{{0,15}}stage{_FOLLOWED}))"
)
_STAGE = re.compile(r" (?:and (?:final|last) )?stage")


def find(text: str) -> Iterator[tuple[int, int, str]]:
    """Every stage that a text tells by its number: start, end and the event's name."""
    for match in _NUMBERED.finditer(text):
        yield match.start(), match.end(), f"stage {_number(match[1])}"
    for match in _COUNTED.finditer(text):
        noun = _STAGE.match(text, match.end())
        if noun:
            yield match.start(), noun.end(), f"stage {_number(match['far'] or match['nth'])}"


def _number(word: str) -> int:
    return _NUMBERS.get(word.lower()) or int(re.sub(r"\D", "", word))
