"""Turns conditions into SQL over the rows of one list; values are bound, never part of the text."""

from collections.abc import Iterable, Sequence

from olytui.errors import UsageError
from olytui.store import fields
from olytui.store.fields import FIELDS, VALUES, Field
from olytui.store.question import Condition, Either, Every, ListName, Not, Nothing, Span, Term, Value, Words
from olytui.store.reader import Value as Bound
from olytui.text import fold

_RESULT = (
    "EXISTS (SELECT 1 FROM fact AS mine JOIN fact AS peer ON peer.athlete_id = mine.athlete_id "
    "AND peer.event_id IS mine.event_id AND peer.phase IS mine.phase "
    "JOIN claim AS said ON said.fact_id = peer.id WHERE mine.id = claim.fact_id AND NOT said.struck AND {})"
)


class Conditions:
    """The conditions on one list, and the values that they bind."""

    def __init__(self, name: ListName) -> None:
        self.name: ListName = name
        self.bound: dict[str, Bound] = {}

    def bind(self, value: Bound) -> str:
        """The name of a parameter that stands for the value."""
        name = f"v{len(self.bound)}"
        self.bound[name] = value
        return f":{name}"

    def on_row(self, condition: Condition) -> str:
        """The condition on a row of the list."""
        match condition:
            case Not(part):
                return f"(({self.on_row(part)}) IS NOT TRUE)"
            case Either(parts):
                return _any(self.on_row(part) for part in parts)
            case Every(parts):
                of_claims = [part for part in parts if self._is_of_claims(part)]
                found = [self.on_row(part) for part in parts if part not in of_claims]
                if of_claims:
                    found.append(self._through_claims(of_claims))
                return _all(found)
            case Term():
                return (
                    self._through_claims([condition])
                    if self._is_of_claims(condition)
                    else self._own(condition)
                )

    def _through_claims(self, parts: Sequence[Condition]) -> str:
        found = fields.THROUGH_CLAIMS[self.name].format(self._on_claim(Every(tuple(parts))))
        told = [part for part in parts if isinstance(part, Term) and part.field in fields.TOLD[self.name]]
        return _any([found, _all(map(self._told, told))]) if told and len(told) == len(parts) else found

    def _told(self, term: Term) -> str:
        """What a row says of itself, beside what its claims say."""
        sql = fields.TOLD[self.name][term.field]
        return _any(
            f"{sql} = {self.bind(value.text)} COLLATE NOCASE"
            if isinstance(value, Words)
            else f"{sql} IS NULL"
            for value in term.values
        )

    def _is_of_claims(self, condition: Condition) -> bool:
        """Whether a row meets the condition by one of its claims."""
        match condition:
            case Term(field=name):
                if name not in FIELDS or self._is_own_count(name):
                    return False
                return name in VALUES or FIELDS[name].level not in fields.REACHES[self.name]
            case Every(parts) | Either(parts):
                return all(self._is_of_claims(part) for part in parts)
            case Not():
                return False

    def _is_own_count(self, name: str) -> bool:
        return name in fields.COUNTS[self.name]

    def _own(self, term: Term) -> str:
        """A condition on the row itself, or on what it stands on."""
        if not term.field:
            return _any(self._anywhere(value) for value in term.values)
        if term.field == "tag":
            return _any(self._tagged(value) for value in term.values)
        if self._is_own_count(term.field):
            count = Field("self", fields.COUNTS[self.name][term.field], "number")
            return _any(self._test(count, count.sql, value) for value in term.values)
        if term.field not in FIELDS:
            raise UsageError(f"{term.field}: is no field of {self.name}; {_where(term.field)}")
        return self._reach(self.name, term)

    def _anywhere(self, value: Value) -> str:
        if not isinstance(value, Words):
            raise UsageError("A word to look for anywhere needs letters or figures.")
        words = self.bind(fold(value.text))
        return _any(place.replace(":word", words) for place in fields.ANYWHERE[self.name])

    def _tagged(self, value: Value) -> str:
        if isinstance(value, Words):
            return fields.TAGGED[self.name].format(f"tag.tag = {self.bind(value.text)} COLLATE NOCASE")
        return f"NOT {fields.TAGGED[self.name].format('TRUE')}"

    def _reach(self, name: ListName, term: Term) -> str:
        """A condition on what a row of a list stands on."""
        field = FIELDS[term.field]
        sql = fields.PHASES[name] if field.level == "phase" else field.sql
        reach = fields.REACHES[name][field.level]
        return _any(
            f"(({reach.format(self._known(field, sql))}) IS NOT TRUE)"
            if isinstance(value, Nothing)
            else reach.format(self._test(field, sql, value))
            for value in term.values
        )

    def _on_claim(self, condition: Condition) -> str:
        match condition:
            case Term():
                return self._on_claim(Every((condition,)))
            case Either(parts):
                return _any(self._on_claim(part) for part in parts)
            case Every(parts):
                told = [part for part in parts if isinstance(part, Term) and part.field in VALUES]
                found = [
                    self._on_claim(part) if not isinstance(part, Term) else self._reach("claims", part)
                    for part in parts
                    if part not in told
                ]
                return _all(found + self._values(told))
            case Not():
                raise TypeError("what a claim must not be is asked of the row")

    def _values(self, terms: Sequence[Term]) -> list[str]:
        """Values of results: the claim gives one of those asked for, and its result has the others."""
        told: dict[str, list[str]] = {}
        for term in terms:
            field = FIELDS[term.field]
            told.setdefault(term.field, []).append(
                _any(self._test(field, field.sql, value) for value in term.values)
            )
        given = {
            name: f"claim.attribute = {self.bind(name)} AND {_all(conditions)}"
            for name, conditions in told.items()
        }
        ways = [
            _all([own, *(_elsewhere(other) for other in given.values() if other != own)])
            for own in given.values()
        ]
        return [_any(ways)] if ways else []

    def _known(self, field: Field, sql: str) -> str:
        return f"joined ({sql}) <> ''" if field.test == "words" else f"{sql} IS NOT NULL"

    def _test(self, field: Field, sql: str, value: Value) -> str:
        match value:
            case Words(text, is_part) if field.test in ("words", "name"):
                reads = f"reads ({self.bind(fold(text))}, {sql})"
                return reads if field.test == "words" or is_part else self._named(sql, text, reads)
            case Words(text):
                return f"{sql} = {self.bind(text)}"
            case Span() if field.test == "mark":
                figure = f"thousandths ({sql}, claim.unit)"
                of_unit = [f"claim.unit = {self.bind(value.unit)}"] if value.unit else []
                return _all([*of_unit, self._within(figure, value)])
            case Span():
                return self._within(sql, value)
            case Nothing():
                return f"NOT ({self._known(field, sql)})"

    def _named(self, sql: str, text: str, reads: str) -> str:
        """A name in full means what has exactly that name; a part of one, whatever has it."""
        is_it = f"{{}} = {self.bind(text)} COLLATE NOCASE"
        of_another = is_it.format(sql.replace("event.", "named.", 1))
        in_full = f"EXISTS (SELECT 1 FROM event AS named WHERE {of_another})"
        return f"({is_it.format(sql)} OR ({reads} AND NOT {in_full}))"

    def _within(self, sql: str, span: Span) -> str:
        bounds = []
        if span.low is not None:
            bounds.append(f"{sql} {'>=' if span.has_low else '>'} {self.bind(span.low)}")
        if span.high is not None:
            bounds.append(f"{sql} {'<=' if span.has_high else '<'} {self.bind(span.high)}")
        return _all(bounds) if bounds else f"{sql} IS NOT NULL"


def _elsewhere(given: str) -> str:
    """What another claim of the same result gives."""
    return _RESULT.format(given.replace("claim.", "said."))


def _where(name: str) -> str:
    lists = [known for known, counts in fields.COUNTS.items() if name in counts]
    return f"it counts in {', '.join(lists)}." if lists else "there is no such field."


def _all(parts: Iterable[str]) -> str:
    return "(" + (" AND ".join(parts) or "TRUE") + ")"


def _any(parts: Iterable[str]) -> str:
    return "(" + " OR ".join(parts) + ")"
