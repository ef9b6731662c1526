"""Holds facts beside the official results, beside each other and beside what sport allows; writes the doubts.

Facts come out of the build unchecked; catching up looks at the phases of events that have such facts.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from olytui.build import decisions
from olytui.build.facts import seen_closer
from olytui.dispute import doubts, official
from olytui.dispute.contests import Contest, Doubt, Told
from olytui.dispute.official import OfficialEntry
from olytui.dispute.slots import SlotClaim
from olytui.store import Writer, facts, references
from olytui.store import disputes as rows
from olytui.store.disputes import CheckedClaim, EventPhase
from olytui.store.review_rows import OfficialLine


def catch_up(writer: Writer) -> None:
    """Checks every fact that was worked out since the last time."""
    with writer.transaction():
        waiting = rows.unchecked(writer)
        if not waiting:
            return
        references.link_results(writer)
        for where in waiting:
            _check_profiles(writer, where) if where.event_id is None else _check_phase(writer, where)
        rows.drop_groundless(writer)
        decisions.attach(writer)


def _check_phase(writer: Writer, where: EventPhase) -> None:
    claims = rows.claims_of_phase(writer, where)
    told, around = _told(claims, _year(where.competition)), _around(claims)
    entries = entries_for(told, rows.results_of(writer, where))
    slot = (where.competition, where.sport, where.gender, where.event, where.phase)
    contest = Contest(*slot, told=tuple(told), official=tuple(entries))
    held = []
    for it in told:
        own = [entry for entry in entries if entry.athlete == it.athlete]
        found = official.hold(it.attribute, where.phase, it.value, own, it.held[0].unit)
        held.append((found.official if found else None, found.state if found else None, it.fact))
    rows.put_official(writer, held)
    _replace(writer, where, told, _weighed(writer, told, around, doubts.in_contest(contest)))


def _check_profiles(writer: Writer, where: EventPhase) -> None:
    claims = rows.claims_of_phase(writer, where)
    told, around = _told(claims), _around(claims)
    nations = rows.nations_of(writer, {it.athlete for it in told})
    held, found = [], []
    for it in told:
        beside = _profile_beside(it, nations.get(it.athlete))
        held.append((beside.official if beside else None, beside.state if beside else None, it.fact))
        found += doubts.in_profile(it, it.claims[0].born)
    rows.put_official(writer, held)
    _replace(writer, where, told, _weighed(writer, told, around, found))


def _weighed(
    writer: Writer, told: Sequence[Told], around: Mapping[str, str], found: Sequence[Doubt]
) -> list[Doubt]:
    """Doubts beside what else reports and the official results say of the claims that are doubted or differ."""
    doubted = {key for it in found for key in it.claims}
    differing = {
        claim.key for it in told if len({claim.value for claim in it.claims}) > 1 for claim in it.claims
    }
    claims = {claim.key: claim for it in told for claim in it.claims if claim.key in doubted | differing}
    seen = facts.in_dispute(writer, claims)
    closer = {
        key: seen_closer(replace(claim, words=around[key]), seen[key])
        for key, claim in claims.items()
        if key in seen
    }
    return doubts.weighed(found, {it.fact: it for it in told}, closer)


def _profile_beside(told: Told, noc: str | None) -> official.Comparison | None:
    born = told.claims[0].born
    if told.attribute == "age":
        return official.hold_age(told.claims, told.value, born) if born else None
    if told.attribute != "noc" or not noc:
        return None
    return official.hold("noc", None, told.value, [OfficialEntry(None, noc=noc)])


def _around(claims: Sequence[CheckedClaim]) -> dict[str, str]:
    """The words around claims, as far as they were looked at when the facts were worked out."""
    return {claim.key: claim.words for claim in claims}


def _year(competition: str | None) -> int | None:
    found = re.search(r"\d{4}", competition or "")
    return int(found[0]) if found else None


def _told(claims: Sequence[CheckedClaim], year: int | None = None) -> list[Told]:
    """The facts that these claims are of, each with its claims."""
    by_fact: dict[str, list[CheckedClaim]] = defaultdict(list)
    for claim in claims:
        by_fact[claim.fact].append(claim)
    return [
        Told(
            fact=fact,
            athlete=held[0].athlete,
            name=held[0].name,
            attribute=held[0].attribute,
            value=held[0].fact_value,
            claims=tuple(_slot_claim(claim, year) for claim in held),
            kind=held[0].kind,
            noc=held[0].noc,
            gender=held[0].gender,
            state=held[0].state,
        )
        for fact, held in by_fact.items()
    ]


def _slot_claim(claim: CheckedClaim, year: int | None) -> SlotClaim:
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
        words=_sentence(claim),
        derived=claim.derived,
        year=year,
        is_title=claim.is_title,
        noc=claim.noc,
        born=claim.born,
    )


def _sentence(claim: CheckedClaim) -> str:
    """The sentence around the quote, as far as the words at hand reach."""
    place = claim.words.find(claim.quote)
    if place < 0:
        return claim.quote
    before, after = claim.words[:place], claim.words[place + len(claim.quote) :]
    start = max((before.rfind(stop) + len(stop) for stop in _STOPS if stop in before), default=0)
    end = min((after.find(stop) for stop in _STOPS if stop in after), default=len(after))
    return before[start:] + claim.quote + after[:end]


_STOPS = ("\n", ". ", "! ", "? ")


def entries_for(told: Sequence[Told], results: Sequence[OfficialLine]) -> list[OfficialEntry]:
    """Official lines as entries, each under the key of the athlete whom reports speak of."""
    crews = {it.noc: it.athlete for it in told if it.kind != "person" and it.noc}
    entries = []
    for row in results:
        entry = entry_of(row)
        own = [row.athlete] if row.athlete else []
        if row.crew == row.name and row.noc in crews:
            own.append(crews[row.noc])
        entries += [replace(entry, athlete=athlete) for athlete in own or [""]]
    return entries


def entry_of(row: OfficialLine) -> OfficialEntry:
    """An official line as an entry, under nobody's key yet."""
    return OfficialEntry(
        phase=row.phase,
        rank=str(row.rank) if row.rank is not None else None,
        mark=row.mark,
        records=tuple((row.records or "").split()),
        irm=row.irm,
        noc=row.noc,
        as_of=row.as_of or "",
        source=row.source,
        name=row.name,
    )


def _replace(writer: Writer, where: EventPhase, told: Sequence[Told], found: Sequence[Doubt]) -> None:
    new = {
        it.id: rows.NewDoubt(it.id, it.kind, it.why, where.event_id, where.phase, it.facts, it.claims)
        for it in found
    }
    rows.replace_doubts(writer, where, [it.fact for it in told], list(new.values()))
