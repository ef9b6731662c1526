"""Claims and corrections as linked data: W3C Web Annotation and schema.org ClaimReview."""

from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from olytui.desk.corrections import CONTEXT, Correction
from olytui.store.rows import ClaimRow

Json = dict[str, Any]

ANNOTATION = "http://www.w3.org/ns/anno.jsonld"
SCHEMA = "https://schema.org"
_OF_ADDRESSES = "%/:=&?~#+!$,;'@()*[]"


def claims_as_annotations(claims: Iterable[ClaimRow], texts: dict[str, str], sources: dict[str, str]) -> Json:
    """Every claim as an annotation of the words that state it."""
    items = [_of_claim(claim, texts[claim.report], sources[claim.report]) for claim in claims]
    return _collection("claims", items)


def corrections_as_annotations(corrections: Iterable[Correction]) -> Json:
    """Every correction as an annotation of the wrong words."""
    return _collection("corrections", [_of_correction(it) for it in corrections])


def claim_reviews(corrections: Iterable[Correction]) -> Json:
    """Every correction as a ClaimReview of what the report claims."""
    return {"@context": SCHEMA, "@graph": [_review(it) for it in corrections]}


def iri(source: str, stem: str) -> str:
    """A report's address: its URL, else a name that is an IRI."""
    if source.startswith(("http://", "https://")):
        return quote(source, safe=_OF_ADDRESSES)
    return f"urn:olytui:report:{quote(stem, safe='')}"


def _collection(name: str, items: list[Json]) -> Json:
    """All annotations on one page; a collection of none has no page, as a page holds at least one."""
    whole: Json = {
        "@context": ANNOTATION,
        "id": f"urn:olytui:{name}",
        "type": "AnnotationCollection",
        "label": name,
        "total": len(items),
    }
    if items:
        page = f"urn:olytui:{name}:page"
        whole["first"] = {"id": page, "type": "AnnotationPage", "startIndex": 0, "items": items}
        whole["last"] = page
    return whole


def _of_claim(claim: ClaimRow, text: str, source: str) -> Json:
    around = text[max(0, claim.start - CONTEXT) : claim.start], text[claim.end : claim.end + CONTEXT]
    slot = (claim.competition, claim.gender, claim.event, claim.phase)
    said = " ".join(filter(None, (claim.athlete, *slot, claim.attribute, claim.value)))
    return {
        "@context": ANNOTATION,
        "id": f"urn:olytui:claim:{claim.id}",
        "type": "Annotation",
        "motivation": "identifying",
        "body": {"type": "TextualBody", "value": said, "format": "text/plain"},
        "target": _target(iri(source, claim.report), claim.quote, (claim.start, claim.end), around),
    }


def _of_correction(it: Correction) -> Json:
    right = f"Right: {it.right}." if it.right else "Wrong; the right value is not known."
    said = " ".join((f"{it.athlete}, {it.attribute}: {it.wrong} is wrong.", right, *it.evidence))
    return {
        "@context": ANNOTATION,
        "id": f"urn:olytui:correction:{it.claim}",
        "type": "Annotation",
        "motivation": "assessing",
        "creator": {"type": "Person", "name": it.by},
        "created": it.at,
        "body": {"type": "TextualBody", "value": said, "format": "text/plain", "purpose": "assessing"},
        "target": _target(iri(it.source, it.report), it.words, (it.start, it.end), (it.prefix, it.suffix)),
    }


def _target(source: str, quote: str, place: tuple[int, int], around: tuple[str, str]) -> Json:
    words = {"type": "TextQuoteSelector", "exact": quote, "prefix": around[0], "suffix": around[1]}
    return {
        "type": "SpecificResource",
        "source": source,
        "selector": [words, {"type": "TextPositionSelector", "start": place[0], "end": place[1]}],
    }


def _review(it: Correction) -> Json:
    slot = " ".join(filter(None, (it.competition, it.event, it.phase)))
    claimed = (
        f"{it.athlete}, {slot}: {it.attribute} {it.wrong}"
        if slot
        else f"{it.athlete}: {it.attribute} {it.wrong}"
    )
    address = iri(it.source, it.report)
    article: Json = {"@type": "NewsArticle", "url": address, "headline": it.title or it.report}
    if it.published:
        article["datePublished"] = it.published
    appearance: Json = {"@type": "Claim", "appearance": article}
    if it.outlet:
        appearance["author"] = {"@type": "Organization", "name": it.outlet}
    return {
        "@type": "ClaimReview",
        "@id": f"urn:olytui:correction:{it.claim}",
        "url": f"urn:olytui:correction:{it.claim}",
        "datePublished": it.at[:10],
        "author": {"@type": "Person", "name": it.by},
        "claimReviewed": claimed,
        "itemReviewed": appearance,
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": 1,
            "bestRating": 5,
            "worstRating": 1,
            "alternateName": "False",
        },
        "reviewBody": " ".join(
            (f"Right: {it.right}." if it.right else "The right value is not known.", *it.evidence)
        ),
    }
