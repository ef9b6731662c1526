"""How far a claim can be trusted: the rule's own confidence, set right by what the report says besides."""

from collections import defaultdict
from collections.abc import Iterator

from olytui.extract import logistic
from olytui.extract.eventclues import fits, is_ranged
from olytui.extract.parsed import Draft

_STEPS = (0.2, 0.4, 0.55, 0.65, 0.75, 0.85, 0.9)
_TABLE = "claim_weights"
_MEDALS = frozenset("123")
LEAST = 0.4
_EVENT = "event "

Peers = dict[tuple[str | None, ...], list[Draft]]


def weigh(drafts: list[Draft]) -> None:
    """Gives each claim that stands its confidence: the share of such claims that are right."""
    model = logistic.load(_TABLE)
    for draft, clues in zip(drafts, signs(drafts), strict=True):
        draft.confidence = round(model.chance(clues, draft.confidence), 3)
        draft.reasons += tuple(_reasons(draft, model.reasons(clues)))


def signs(drafts: list[Draft]) -> list[tuple[str, ...]]:
    """What speaks for and against each claim."""
    peers: Peers = defaultdict(list)
    for draft in drafts:
        peers[_place(draft)].append(draft)
    return [tuple(_signs(draft, peers[_place(draft)])) for draft in drafts]


def _reasons(draft: Draft, told: list[tuple[str, float]]) -> Iterator[str]:
    """The clues that count, in words; the steps of the event's share as one."""
    yield from (f"{clue} {weight:+.2f}" for clue, weight in told if not clue.startswith(_EVENT))
    steps = [weight for clue, weight in told if clue.startswith(_EVENT)]
    if steps:
        yield f"{_EVENT}{draft.event_chance:.2f} sure {sum(steps):+.2f}"


def _place(draft: Draft) -> tuple[str | None, ...]:
    slot = draft.slot
    return draft.attribute, slot.event, slot.competition, slot.phase


def _signs(draft: Draft, peers: list[Draft]) -> Iterator[str]:
    slot = draft.slot
    yield from _told(draft)
    if not draft.rule.startswith(("table.", "list.")):
        yield from (f"{_EVENT}{step:.2f}" for step in _STEPS if draft.event_chance >= step)
    if draft.attribute == "mark" and slot.event and is_ranged(slot.event, slot.sport):
        yield "mark fits" if fits(slot.event, draft) else "mark cannot be"
    if draft.attribute in ("rank", "mark"):
        if any(peer.person == draft.person and peer.value != draft.value for peer in peers):
            yield f"{draft.attribute}: another of the athlete's"
        if any(peer.person != draft.person and peer.value == draft.value for peer in peers):
            yield f"{draft.attribute}: another's too"


def _told(draft: Draft) -> Iterator[str]:
    """What the telling itself says: whose result it is, what was left unsaid, how often it is told."""
    yield from draft.bearings
    is_medal = draft.attribute == "rank" and draft.value in _MEDALS
    yield f"rank {draft.value}" if is_medal else draft.attribute
    yield f"event from {draft.event_from}"
    yield from (f"{part} unsaid" for part in ("event", "competition") if part in draft.inferred)
    if draft.slot.phase is not None:
        yield draft.slot.phase
    if draft.is_past:
        yield "looks back"
    if draft.derived:
        yield "worked out"
    if draft.tellings > 1:
        yield "told again"
