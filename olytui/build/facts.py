"""Works out the facts of athletes whom new reports touch, and the numbers that lists show of them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache

from olytui.build import keys
from olytui.build.placing import Placed
from olytui.dispute import states
from olytui.dispute.slots import Ruling, SlotClaim
from olytui.model import PROFILE_ATTRIBUTES
from olytui.sport import competitions, editions, nations
from olytui.store import Reader, Writer
from olytui.store import facts as rows
from olytui.store.facts import DisputedClaim, MeetingClaim, NewFact

_YEAR = re.compile(r"\d{4}")
_AFTER = 40
_HOST = re.compile(r"\W*(?:in|at) ([A-Z]\w+)")
_STOP = re.compile(r"[.!?]\s|\n")
_MOST_AT_ONCE = 2000


def settle(writer: Writer, athletes: Iterable[int], events: Iterable[int]) -> None:
    """Puts today's facts in the place of those that these athletes had, and counts again."""
    listed = sorted(set(athletes))
    for start in range(0, len(listed), _MOST_AT_ONCE):
        part = listed[start : start + _MOST_AT_ONCE]
        fresh = _facts(writer, rows.meeting_claims(writer, part))
        rows.replace_facts(writer, rows.facts_of_athletes(writer, part), fresh)
        rows.free_struck(writer, part)
    _count(writer, listed, set(events), rows.reports_of(writer, listed))


def settle_claims(writer: Writer, athletes: Iterable[int], placed: Placed) -> None:
    """The same where only some claims came or moved: their facts are worked out, the others stay."""
    was = rows.facts_of_claims(writer, placed.claims)
    moved = rows.claims_meeting(writer, placed.claims, was)
    names = was.union(_by_slot(moved))
    claims = rows.claims_meeting(writer, placed.claims, names)
    fresh, held = _facts(writer, claims), rows.facts_named(writer, names)
    rows.replace_facts(writer, held, fresh)
    at_odds = {claim for it in (*held, *fresh) if it.state == "conflict" for claim in it.claims}
    _count(writer, sorted(set(athletes)), placed.events, rows.reports_with(writer, placed.claims | at_odds))


def _count(writer: Writer, athletes: Sequence[int], events: set[int], reports: Sequence[int]) -> None:
    stages = [_stage(found) for found in rows.phases_of(writer, events)]
    rows.count_again(writer, athletes, events, reports, stages)


def rulings(reader: Reader, claims: Iterable[MeetingClaim]) -> dict[str, Ruling]:
    """How facts would stand if these claims were all there is, by the facts' ids."""
    return _rulings(reader, _by_slot(claims))


def _rulings(reader: Reader, slots: Mapping[str, Sequence[MeetingClaim]]) -> dict[str, Ruling]:
    """How facts stand; those at odds are looked at again beside what else their reports and results say."""
    told = {name: [_as_slot_claim(claim) for claim in claims] for name, claims in slots.items()}
    found = {name: states.rule(claims) for name, claims in told.items()}
    disputed = [name for name, ruling in found.items() if ruling.state == "conflict" or ruling.misread]
    if not disputed:
        return found
    seen = rows.in_dispute(reader, (claim.key for name in disputed for claim in told[name]))
    return found | {
        name: states.rule(seen_closer(claim, seen[claim.key]) for claim in told[name]) for name in disputed
    }


def seen_closer(claim: SlotClaim, seen: DisputedClaim) -> SlotClaim:
    """A claim with what else its report and the official results say."""
    is_plain = seen.is_named or seen.is_nearest or _is_subject(claim, seen)
    if claim.attribute == "noc":
        is_plain = seen.is_named and bool(nations.find(claim.quote))
    owners = tuple(name for name in seen.owners if _is_named_beside(claim, name, seen))
    owners = () if claim.value == seen.official or _does(claim, seen) else owners
    is_plain = is_plain and not seen.is_elsewhere and not _is_of_another_year(claim)
    return replace(claim, is_plain=is_plain or claim.by_person, official=seen.official, owners=owners)


def _is_subject(claim: SlotClaim, seen: DisputedClaim) -> bool:
    """Whether the claim's athlete is the first of whom the sentence speaks before the words."""
    before = claim.words.partition(claim.quote)[0]
    reach = len(_STOP.split(before)[-1])
    own = [far for far in seen.own_before if far <= reach]
    return bool(own) and max(own) > max((far for far in seen.others_before if far <= reach), default=0)


def _does(claim: SlotClaim, seen: DisputedClaim) -> bool:
    """Whether the words are what the one named right before them does: “Kask finished third”."""
    is_next = seen.own_gap is not None and seen.own_gap <= 1
    return is_next and claim.quote.partition(" ")[0] not in {"in", "at", "with", "on", "to", "by", "as"}


def _is_of_another_year(claim: SlotClaim) -> bool:
    """Whether the words that follow name Games or championships of another year: “the silver they won in Tokyo”."""
    after = _STOP.split(claim.words.partition(claim.quote)[2][:_AFTER])[0]
    named = competitions.find(after, claim.published) if claim.year else []
    if any(word.year not in {None, claim.year} for word in named):
        return True
    host = _HOST.match(after)
    years = {it.year for it in editions.games() if host and host[1] in it.hosts}
    return bool(years) and claim.year in _years_of_games() and claim.year not in years


@cache
def _years_of_games() -> frozenset[int]:
    return frozenset(it.year for it in editions.games())


def _is_named_beside(claim: SlotClaim, name: str, seen: DisputedClaim) -> bool:
    """Whether another is named in the words around, or, where they name the claim's own, before them."""
    words = claim.words.partition(claim.quote)[0].rpartition(". ")[2] if seen.is_named else claim.words
    return re.search(rf"\b{re.escape(name.rsplit(' ', 1)[-1])}\b", words) is not None


def _stage(found: rows.EventPhase) -> rows.NewStage:
    order = found.sort_key + keys.phase_order(found.phase)
    return rows.NewStage(keys.stage_key(found.event, found.phase), found.event_id, found.phase or "", order)


def _facts(reader: Reader, claims: Sequence[MeetingClaim]) -> list[NewFact]:
    slots = _by_slot(claims)
    unlike = [it for held in slots.values() if len({(it.value, it.unit) for it in held}) > 1 for it in held]
    words = rows.words_around(reader, [it.id for it in unlike])
    seen = {name: [_with(it, words.get(it.id)) for it in held] for name, held in slots.items()}
    found = _rulings(reader, seen)
    return [_fact(name, meeting, found[name]) for name, meeting in slots.items()]


def _with(claim: MeetingClaim, words: str | None) -> MeetingClaim:
    return replace(claim, around=words) if words else claim


def _by_slot(claims: Iterable[MeetingClaim]) -> dict[str, list[MeetingClaim]]:
    slots: dict[str, list[MeetingClaim]] = defaultdict(list)
    for claim in claims:
        slots[_slot(claim)].append(claim)
    return slots


def _slot(claim: MeetingClaim) -> str:
    """The fact that a claim is of; where nobody says of which competition, only copies speak of the same."""
    if claim.attribute in PROFILE_ATTRIBUTES:
        return keys.fact_id(claim.athlete, None, None, claim.attribute)
    where = claim.event if claim.competition else f"{claim.event}@{claim.witness}"
    return keys.fact_id(claim.athlete, where, claim.phase, claim.attribute)


def _fact(name: str, claims: Sequence[MeetingClaim], ruling: Ruling) -> NewFact:
    first, is_profile = claims[0], claims[0].attribute in PROFILE_ATTRIBUTES
    return NewFact(
        id=name,
        athlete_id=first.athlete_id,
        event_id=None if is_profile else first.event_id,
        phase=None if is_profile else first.phase,
        attribute=first.attribute,
        state=ruling.state,
        reason=ruling.reason,
        why=ruling.why or None,
        value=ruling.value,
        reports=ruling.reports,
        witnesses=ruling.witnesses,
        claims=tuple(claim.id for claim in claims),
    )


def _as_slot_claim(claim: MeetingClaim) -> SlotClaim:
    year = _YEAR.search(claim.competition or "")
    return SlotClaim(
        key=claim.key,
        attribute=claim.attribute,
        value=claim.value,
        report=claim.report,
        witness=claim.witness,
        confidence=claim.confidence,
        unit=claim.unit,
        published=claim.published,
        quote=claim.quote,
        words=claim.around,
        is_phase_sure=claim.is_phase_said,
        is_edition_known=claim.attribute in PROFILE_ATTRIBUTES or bool(claim.has_event and year),
        year=int(year[0]) if year else None,
        derived=claim.derived,
        by_person=claim.by_person,
        is_title=claim.is_title,
        noc=claim.athlete_noc,
        born=claim.athlete_born,
    )
