"""The doors of extraction: `read` gives what a report says, `explain` how that was found."""

from olytui.extract import allegiance, trust
from olytui.extract.parsed import Draft, Parse, Parsed
from olytui.extract.people import Person
from olytui.extract.reading import parse
from olytui.extract.resolve import resolved
from olytui.extract.scene import ProfileFact
from olytui.model import Appearance, Claim, Mention, Reading, Report, Slot, Step

_SAID, _NEAR = 0.95, 0.7


def read(report: Report) -> Reading:
    """All that a report says of athletes and their results."""
    got = parse(report)
    drafts = _standing(got)
    allegiance.infer(got, drafts)
    facts = [fact for fact in got.scene.facts if _is_competitor(got.cast.people[fact.person], drafts)]
    used = {d.person for d in drafts} | {f.person for f in facts}
    used |= {i for s in got.scene.sights if s.kind == "name" for i in s.people}
    order = sorted(used)
    number = {person: index for index, person in enumerate(order)}
    claims = [_claim(draft, number) for draft in drafts]
    claims += [_profile(fact, number[fact.person]) for fact in facts]
    claims.sort(key=lambda claim: (claim.start, claim.end, claim.attribute))
    mentions = [
        Mention(s.start, s.end, s.kind, number[i]) for s in got.scene.sights for i in s.people if i in number
    ]
    return Reading(tuple(_appearance(got.cast.people[i]) for i in order), tuple(mentions), tuple(claims))


def _standing(got: Parse) -> list[Draft]:
    """The claims that stand, each with its confidence."""
    drafts = resolved(got.drafts, got.cast)
    trust.weigh(drafts)
    return [draft for draft in drafts if draft.confidence >= trust.LEAST]


def _profile(fact: ProfileFact, appearance: int) -> Claim:
    rule = f"profile.{fact.attribute}-near" if fact.is_near else f"profile.{fact.attribute}"
    confidence = _NEAR if fact.is_near else _SAID
    return Claim(appearance, fact.attribute, fact.value, fact.start, fact.end, rule, confidence)


def _is_competitor(person: Person, drafts: list[Draft]) -> bool:
    """Whether a nation or age of this person counts: no coach's, no stranger's to sport."""
    if person.kind != "person":
        return False
    is_stranger = not person.is_competitor and (
        person.is_doubtful or (len(person.folded) < 2 and person.age is None)
    )
    if person.is_official or is_stranger:
        return any(d.person == person.index for d in drafts)
    return True


def _claim(draft: Draft, number: dict[int, int]) -> Claim:
    return Claim(
        number[draft.person],
        draft.attribute,
        draft.value,
        draft.start,
        draft.end,
        draft.rule,
        draft.confidence,
        draft.slot,
        draft.unit,
        draft.derived,
        draft.inferred,
    )


def _appearance(person: Person) -> Appearance:
    spellings = tuple(sorted(person.spellings, key=lambda s: -person.spellings[s])) or (person.name,)
    return Appearance(
        person.name,
        person.kind,
        person.noc,
        person.gender,
        person.sport,
        person.age,
        spellings,
        tuple(person.members),
    )


def explain(report: Report) -> list[Step]:
    """Sentence by sentence: what was seen, which rules fired or were refused, and what was made of it."""
    got = parse(report)
    standing = {id(draft) for draft in _standing(got)}
    return [_sentence_step(one, got, standing) for one in got.parsed]


def _sentence_step(one: Parsed, got: Parse, standing: set[int]) -> Step:
    children = [
        Step("seen", t.start, t.end, f"{t.symbol}: {_shown(t.value)}")
        for t in one.words.tokens
        if t.is_entity
    ]
    for match in one.matches:
        tokens = one.line_of(match).tokens
        start, end = tokens[match.first].start, tokens[match.last].end
        if match.refused:
            children.append(
                Step("rule", start, end, f"{match.rule.name} refused: {match.refused}", fired=False)
            )
        else:
            children.append(Step("rule", start, end, match.rule.name))
    children += [_claim_step(draft, got, id(draft) in standing) for draft in one.claims]
    return Step(
        one.sentence.kind,
        one.sentence.start,
        one.sentence.end,
        one.phrases.masked.strip(),
        children=tuple(children),
    )


def _claim_step(draft: Draft, got: Parse, stands: bool) -> Step:
    """A claim with its slot, how far it is trusted, and what spoke for and against it."""
    name = got.cast.people[draft.person].name
    reasons = f" ({'; '.join(draft.reasons)})" if draft.reasons else ""
    is_unsure = bool(draft.reasons) and draft.confidence < trust.LEAST
    fate = f"trusted {draft.confidence:.2f}{reasons}" if stands or is_unsure else "said elsewhere more surely"
    fate = f"too unsure to claim: {fate}" if is_unsure and not stands else fate
    note = f"{name}: {draft.attribute} {draft.value} {_slot(draft.slot)}, {fate}"
    return Step("claim", draft.start, draft.end, note, fired=stands)


def _slot(slot: Slot) -> str:
    parts = (slot.competition, slot.sport, slot.gender, slot.event, slot.phase)
    return "(" + ", ".join(part or "?" for part in parts) + ")"


def _shown(value: object) -> str:
    return str(value)
