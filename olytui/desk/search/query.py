"""What a query asks: a name, and what of its words are nation, sport, event, gender or year."""

from dataclasses import dataclass, replace

from olytui.names.fold import fold
from olytui.names.index import NO_CONTEXT, Context
from olytui.sport import disciplines, events, nations

_GENDERS = {
    "men": "men", "mens": "men", "male": "men", "women": "women", "womens": "women", "female": "women",
    "mixed": "mixed",
}  # fmt: skip
_LONGEST_NATION = 4
_FIRST_GAMES, _LAST_GAMES = 1896, 2100


@dataclass(frozen=True, slots=True)
class Query:
    """A query as typed, with the context that the asker gives beside it."""

    words: str
    context: Context = NO_CONTEXT


@dataclass(frozen=True, slots=True)
class Understood:
    """What the words of a query may mean: context, an event, and the words left over as a name."""

    context: Context = NO_CONTEXT
    event: str | None = None
    gender: str | None = None
    name: tuple[str, ...] = ()

    @property
    def is_partly_name(self) -> bool:
        """True where some words are a name and others say more of the person."""
        return bool(self.name) and self.context != NO_CONTEXT


def understand(query: Query) -> Understood:
    """Takes nations, sports, events, genders and years out of the words; what is left may be a name."""
    words = query.words.split()
    found = Understood(query.context)
    while words:
        taken, found = _take(words, found)
        words = words[taken:]
    return found


def _take(words: list[str], found: Understood) -> tuple[int, Understood]:
    """How many of the first words belong together, and what is then known."""
    first, context = words[0], found.context
    if context.noc is None:
        for size in range(min(_LONGEST_NATION, len(words)), 0, -1):
            nation = _nation(" ".join(words[:size]))
            if nation:
                return size, replace(found, context=replace(context, noc=nation))
    if first.isdigit() and _FIRST_GAMES <= int(first) <= _LAST_GAMES and int(first) != _METRIC_MILE:
        return 1, replace(found, context=replace(context, year=int(first)))
    plain = fold(first).text
    if plain in _GENDERS:
        return 1, replace(found, gender=_GENDERS[plain])
    if found.event is None:
        for size in range(min(3, len(words)), 0, -1):
            event = events.canonical(" ".join(words[:size]))
            if event:
                return size, replace(found, event=event.event, gender=found.gender or event.gender)
    sports = disciplines.find(first.lower())
    if context.sport is None and sports and not sports[0].is_person:
        return 1, replace(found, context=replace(context, sport=sports[0].sport))
    return 1, replace(found, name=(*found.name, first))


_METRIC_MILE = 1500


def _nation(words: str) -> str | None:
    codes = nations.noc_of(words) or nations.noc_of(words.title())
    if not codes and len(words) == 3 and words.upper() in nations.codes():
        return words.upper()
    return codes[0] if len(codes) == 1 else None
