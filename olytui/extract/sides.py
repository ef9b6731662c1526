"""Wordings that say for whom somebody competes: `scored for Norway`, `gave Norway its first gold`.

They are matched over a sentence's masked string in which nations that compete are N again. `who` is the
bearer; where a wording names none, it is the subject at its place.
"""

import re

from olytui.extract.words import listed

_FEW, _SOME = r"(?:[^AN.;:\"(][^ ]* ){0,3}?", r"(?:[^AN.;:\"][^ ]* ){0,8}?"
_WHO, _NATION = "(?P<who>A )", "(?:the )?(?P<nation>N )"
_IS = "(?:is|was|became|becomes|become|remains|, who (?:is|was)) (?:just |only |also )?"
_NTH = "(?:first|second|third|fourth|fifth|sixth|only|last|youngest|oldest|fastest|other|R) "
_SCORES = "(?:goals?|strike|tries|try|points|header|penalty)"


def _any(words: str) -> str:
    return f"(?:{'|'.join(words.split())}) "


_ACTED = _any(
    "scored scores played plays compete competes competed competing rode rides raced races ran runs swam "
    "fought won wins winning took takes taking earned claimed skated secured captained bowed picked struck "
    "collected netted selected chosen"
)
_LIFTED = _any(
    "piloted drove skippered "
    "lead leads led leading help helps helped helping steered guided fired inspired bring brought carried"
)
_GAVE = _any(
    "give gives gave giving win wins won winning bring brought bringing handed earned earning delivered "
    "secured claimed landed"
)

HOLDS = listed("holds hold held holder of set breaking broke improved improving")

SAID = tuple(
    re.compile(r"(?<![^ ])" + wording)
    for wording in (
        rf"{_WHO}{_FEW}{_ACTED}{_SOME}for {_NATION}",
        rf"represent(?:s|ed|ing)? {_NATION}",
        rf"{_GAVE}{_NATION}(?:their|its|his|her|an?|the|only|M|W|{_NTH.strip()}) ",
        rf"to {_GAVE}{_NATION}",
        rf"(?:{_GAVE}|[a-z]+(?:ed|ing) )(?P<nation>N )'s? {_SOME}(?:M|W|L|Y|X|R|medal|title) ",
        rf"{_LIFTED}{_NATION}(?:past|to|into|home|over|back|with) ",
        rf"{_WHO}{_IS}(?:the |another |one of the ){_NTH}?{_FEW}(?P<nation>N )(?!'s)",
        rf"{_WHO}{_IS}(?P<nation>N )'s? ",
        rf"the {_NTH}{_FEW}(?P<nation>N )(?!'s){_SOME}(?:after|since) {_WHO}",
        rf"{_WHO}(?:, )?(?:who )?{_any('hold holds held holder set breaking broke')}(?:of )?(?:the |an? )?"
        rf"{_FEW}(?P<nation>N ){_FEW}record ",
        rf"{_WHO}(?:scored|struck|netted|hit|scores) {_SOME}as {_NATION}",
        rf"{_WHO}and (?:his|her|their) {_FEW}(?P<nation>N )(?:team|compatriot|squad|crew)",
        rf"(?P<nation>N )(?:team|squad|line-?up) {_FEW}by {_WHO}",
        rf"{_WHO}(?:, )?(?:the |an? )?{_FEW}{_any('captain member part star leader one')}of (?:the )?{_FEW}"
        rf"(?P<nation>N )(?:'s?|{_FEW}team) ",
        rf"(?P<nation>N )(?:'s? )?{_FEW}[a-z-]+s (?:including|like|such as|led by|headed by) {_WHO}",
        rf"one of (?:the )?(?P<nation>N )'s? {_FEW}(?:is|was) {_WHO}",
        rf"{_WHO}{_FEW}(?:as )?one of (?:the )?(?P<nation>N )'s? ",
        rf"{_WHO}{_FEW}start (?:the )?(?P<nation>N )'s? ",
        rf"(?P<nation>N )(?:have |has )?(?:select|name|pick|recall|call)(?:ed|s)? (?:up )?{_WHO}",
        rf"(?P<nation>N ){_SOME}to give {_WHO}",
        rf"{_WHO}add(?:s|ed) to {_NATION}",
        rf"{_WHO}{_FEW}put {_NATION}(?:ahead|level|in) ",
        rf"(?P<nation>N )'s? {_FEW}[a-z-]+ (?:in|at|on|over) {_FEW}, {_WHO}, ",
        rf"(?P<nation>N ){_SOME}(?:after|with) (?:an? )?{_FEW}{_SCORES} (?:by|from) {_WHO}",
        rf"{_WHO}(?:is|are|was|were|will be) {_SOME}in the {_SOME}(?:for|of|with) {_NATION}",
    )
)
