"""The shape of noun phrases about athletes: where one begins, what may stand in it, where it ends."""

from functools import lru_cache

from olytui.extract import words
from olytui.extract.clause import is_verb
from olytui.extract.tokens import AGE, ATHLETE, COMPETITION, DATE, NATION, Token
from olytui.extract.words import listed

DETERMINERS = listed("the a an his her their its this that another our")
NOUNS = (
    words.SPORTING_NOUNS | {noun + "s" for noun in words.SPORTING_NOUNS} | {"men", "women", "girls", "boys"}
)
PLURALS = listed("duo pair trio quartet couple foursome brothers sisters twins men women two three four both")
TEAM_NOUNS = listed(
    "team squad quartet crew four eight pair men women side relay foursome trio boat duo couple sled sleigh "
    "bob rink opposition"
)
COMPANIES: dict[str, int] = {
    **dict.fromkeys(("crew", "team", "boat", "squad", "side", "sled"), 0),
    **dict.fromkeys(("pair", "duo", "couple", "two", "twosome", "partnership"), 2),
    **dict.fromkeys(("trio", "three", "threesome"), 3),
    **dict.fromkeys(("quartet", "quad", "four", "foursome"), 4),
}
TEAM_MIDDLE = listed(
    "sprint national relay compound recurve women's men's mixed ladies pursuit olympic hockey"
)
COPULAS = listed("is was are were be been being as become became becomes remains remained")
KIN = listed(
    "compatriot compatriots countryman countrywoman countrymen team-mate teammate team-mates teammates"
)
JOINTS = frozenset({",", "and", "&", "/"})
_NOT_PLACES = words.STARTERS | words.ADJECTIVES | {"best", "whole", "entire", "final", "usual"}
_ATTRIBUTES = frozenset({"E", "C", "world", "olympic", "european", "commonwealth", "asian", "national"})
_ROLES = KIN | words.SPORTING_NOUNS | words.OFFICIAL_NOUNS
_OWNERS = listed("his her their another a an fellow")
_AFTER_NOUN = words.STARTERS | listed("also then who was had has is said")
_WISHED = listed(
    "favourite favorite hope hopeful contender challenger favourites favorites hopes contenders outsider"
)
_NO_NOUN = (
    words.STARTERS | words.DAYS | listed("say says said tell tells told today tonight yesterday including")
)
PRONOUNS = listed("he she they both all")
_OPENERS = DETERMINERS | TEAM_NOUNS | PRONOUNS | {ATHLETE}
_LOOSE = frozenset("ECGSM")
LONGEST = 12
_UNKNOWN = 3
_COUNTS = listed("two three four five six seven eight nine ten many")


@lru_cache(maxsize=4096)
def is_modifier(symbol: str) -> bool:
    """Whether a token can stand between a determiner and the noun of somebody's description."""
    return (
        symbol in "NUSECGTMH"
        or symbol in words.ADJECTIVES
        or symbol in NOUNS
        or symbol.rpartition("-")[2] in words.SPORTING_NOUNS
        or symbol in words.OFFICIAL_NOUNS
        or symbol.endswith(("-born", "-based", "-time", "-year-old"))
    )


@lru_cache(maxsize=4096)
def is_unknown_noun(symbol: str) -> bool:
    """Whether an unlisted word can be a noun or adjective: `diva`, `power-hitter`, `alpine`."""
    return (
        len(symbol) > 2
        and symbol.replace("-", "").isalpha()
        and symbol not in _NO_NOUN
        and not is_verb(symbol)
        and not symbol.endswith("ly")
    )


@lru_cache(maxsize=4096)
def may_begin(symbol: str) -> bool:
    """Whether a phrase about athletes can begin with this token."""
    return symbol in _OPENERS or is_modifier(symbol)


def joins(left: Token, right: Token) -> bool:
    """Whether an `and` joins two attributes of one person: `800m and 1500m champion`, `world and Olympic
    champion`.
    """
    if left.symbol in _ATTRIBUTES and right.symbol in _ATTRIBUTES:
        return True
    return left.symbol in _ROLES and right.symbol in _ROLES


def name_after(tokens: list[Token], at: int) -> int | None:
    """The place of the name that a noun phrase beginning here ends in, or None; after a nation a few unlisted
    words may stand.
    """
    number = at + (tokens[at].symbol in DETERMINERS)
    is_told = noun_seen = False
    unknown = 0
    while number < len(tokens) and tokens[number].symbol != ATHLETE:
        symbol = tokens[number].symbol
        is_told = is_told or symbol in (NATION, AGE)
        if symbol == "race" and _is_beside(tokens, number + 1):
            return None
        if not _continues(tokens, number, at):
            unknown += 1
            if not is_told or unknown > _UNKNOWN or not is_unknown_noun(symbol):
                return None
        noun_seen = symbol in NOUNS or symbol in words.OFFICIAL_NOUNS or symbol in "TH"
        number += 1
        if number - at > LONGEST:
            return None
    if number >= len(tokens):
        return None
    before = tokens[number - 1].symbol if number > at else ""
    return None if before in _LOOSE and before and not noun_seen and not is_told else number


def _is_beside(tokens: list[Token], at: int) -> bool:
    """Whether a name begins here that only stands beside the words before: `in the men's race A won`."""
    after = [token.symbol for token in tokens[at : at + 2]]
    return after[:1] == [ATHLETE] or after == [NATION, "'s"]


def _continues(tokens: list[Token], number: int, at: int) -> bool:
    """Whether the phrase that began at `at` can go on with this token, by the lists alone."""
    symbol, is_inner = tokens[number].symbol, number > at
    if symbol in ("'s", "'"):
        return is_inner and tokens[number - 1].symbol == NATION
    if symbol in ("and", "&"):
        is_between = is_inner and number + 1 < len(tokens)
        return is_between and (
            joins(tokens[number - 1], tokens[number + 1]) or _is_next_title(tokens, number)
        )
    if symbol == DATE:
        return is_inner and number + 1 < len(tokens) and tokens[number + 1].symbol in "TMCE"
    if symbol in ("-", ","):
        return tokens[number - 1].symbol == "H" if symbol == "-" else _announces(tokens, number, at)
    return is_modifier(symbol) or _is_times(tokens, number)


def _is_next_title(tokens: list[Token], number: int) -> bool:
    """Whether an `and` goes on from one title to the next: `world champion and 2013 silver medallist Novak`."""
    after = tokens[number + 1].symbol
    is_title = tokens[number - 1].symbol in ("T", "H")
    return is_title and (after in (DATE, COMPETITION, "T", "H", "twice") or after in words.ADJECTIVES)


def _is_times(tokens: list[Token], number: int) -> bool:
    """Whether a word only ends a count: `two time champion`."""
    return tokens[number].symbol in ("time", "times") and number > 0 and tokens[number - 1].symbol in _COUNTS


def _announces(tokens: list[Token], comma: int, at: int) -> bool:
    """Whether a comma parts a name from its description: `another Swede, A,`, `Norway's pair, A and B.`"""
    head = tokens[comma - 1]
    if comma == at or comma + 2 > len(tokens) or tokens[comma + 1].symbol != ATHLETE:
        return False
    has_owner = tokens[at].symbol in _OWNERS or any(token.symbol == "'s" for token in tokens[at:comma])
    is_noun = head.symbol in NOUNS or head.symbol in KIN or (head.symbol == NATION and head.value.is_person)
    if not (has_owner and is_noun):
        return False
    after = tokens[comma + 2].symbol if comma + 2 < len(tokens) else ""
    return after in (",", ".", ";", "", "(", "-", "and", "who")


def description(tokens: list[Token], at: int) -> list[Token]:
    """The tokens from here that describe somebody, up to the last noun that can be the head."""
    stop = at + (at + 1 < len(tokens) and _is_of_place(tokens, at))
    while stop < len(tokens):
        if tokens[stop].symbol == AGE and stop > at and tokens[stop - 1].symbol in "ESC":
            break
        is_joint = tokens[stop].symbol == "and" and 0 < stop < len(tokens) - 1
        if (
            not is_modifier(tokens[stop].symbol)
            and not _is_times(tokens, stop)
            and not (is_joint and joins(tokens[stop - 1], tokens[stop + 1]))
        ):
            break
        stop += 1
    while stop > at and not _is_head(tokens[stop - 1]):
        stop -= 1
    return tokens[at:stop]


def goes_on(head: Token, after: Token) -> bool:
    """Whether a noun phrase is not over at its head: a name or a team's noun follows."""
    if head.symbol == NATION and not ends_phrase(after):
        return True
    if after.symbol == NATION and after.value.can_compete:
        return True
    return after.symbol == ATHLETE or after.symbol in TEAM_NOUNS or after.symbol in TEAM_MIDDLE


def ends_phrase(token: Token) -> bool:
    """Whether a noun phrase can end before this token: no noun follows."""
    return (
        not token.symbol.isalpha()
        or (token.is_entity and token.symbol not in "GSENC")
        or is_verb(token.symbol)
        or token.symbol in _AFTER_NOUN
        or token.symbol in ("lost", "lose", "loses")
        or token.symbol.endswith("ly")
    )


def _is_of_place(tokens: list[Token], at: int) -> bool:
    """Whether an unknown word here says where somebody is from: `the Bergen runner`."""
    word = tokens[at].symbol
    return (
        word.isalpha()
        and word not in _NOT_PLACES
        and not is_verb(word)
        and tokens[at + 1].symbol in words.SPORTING_NOUNS
    )


def _is_head(token: Token) -> bool:
    return (
        token.symbol in "UT"
        or (token.symbol in NOUNS and token.symbol not in _WISHED)
        or (token.symbol == NATION and token.value.is_person)
    )
