"""What is published of the decisions: corrections, and linked data that keeps the rules published for it."""

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from olytui import build, extract
from olytui.build import references
from olytui.desk import decisions, publishing, review
from olytui.desk.decisions import Judgement
from olytui.desk.jsonld import iri
from olytui.errors import UsageError
from olytui.intake import Accepted
from olytui.model import Report
from olytui.store import Writer, open_writer
from tests import listed_reading

RUN = "Ayton Games 2024; athletics; men; 1500m; final"
TEXTS = {
    "bell": f"Amos Kibet; KEN; {RUN}; mark 3:31.65 time\nIvo Lind; FIN; {RUN}; rank 4",
    "post": f"Amos Kibet; KEN; {RUN}; mark 3:31.56 time\nIvo Lind; FIN; {RUN}; rank 4",
    "a town’s paper": f"Amos Kibet; KEN; {RUN}; mark 3:31.56 time",
}
PLACES = {"bell": "https://example.org/bell", "post": "https://example.org/post", "a town’s paper": None}


@pytest.fixture
def amy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Writer]:
    """A store of reports that differ about one time."""
    monkeypatch.setattr(extract, "read", listed_reading.read)
    monkeypatch.setattr(references, "ship_to_new", lambda writer: None)
    told = [
        Report(stem, text, f"The *{stem}*", None, stem.title(), "2024-08-06", PLACES[stem])
        for stem, text in TEXTS.items()
    ]
    with open_writer(tmp_path / "amy.db", create=True) as writer:
        build.add(writer, [Accepted(report.stem, report) for report in told])
        yield writer


def judge(writer: Writer) -> None:
    """Amy decides the time."""
    rows = review.queue(writer, review.Filter(states=("conflict",), verdicts=review.VERDICTS))
    verdict = Judgement("confirmed", "3:31.65", "typo/transposition", "the *photo*")
    decisions.judge(writer, rows[0].id, verdict, who="Amy")


def published(writer: Writer, form: str, table: str = "corrections") -> str:
    file = io.StringIO()
    publishing.publish(writer, table, form, file)
    return file.getvalue()


def test_corrections_name_report_words_right_value_and_proof(amy: Writer) -> None:
    judge(amy)
    other, row = csv.DictReader(io.StringIO(published(amy, "csv")))
    assert (other["report"], other["wrong"]) == ("a town’s paper", "3:31.56")
    assert (row["report"], row["wrong"], row["right"], row["words"]) == (
        "post",
        "3:31.56",
        "3:31.65",
        "3:31.56",
    )
    assert row["source"] == "https://example.org/post"
    assert "Bell" in row["evidence"]
    assert (row["by"], row["reason"], row["note"]) == ("Amy", "typo/transposition", "the *photo*")


def test_a_document_of_corrections_leaves_no_markup_of_others(amy: Writer) -> None:
    judge(amy)
    text = published(amy, "md")
    assert "The \\*post\\*" in text
    assert "Wrong: **3:31.56**" in text


def test_empty_results_are_complete_documents(amy: Writer) -> None:
    assert "Nothing is to be corrected." in published(amy, "md")
    assert published(amy, "csv").startswith("report,outlet,")
    assert json.loads(published(amy, "json")) == []
    assert published(amy, "jsonl") == ""
    assert json.loads(published(amy, "webannotation"))["total"] == 0
    assert json.loads(published(amy, "claimreview"))["@graph"] == []


def test_annotations_point_to_the_wrong_words(amy: Writer) -> None:
    judge(amy)
    _, item = json.loads(published(amy, "webannotation"))["first"]["items"]
    quote, place = item["target"]["selector"]
    assert item["target"]["source"] == "https://example.org/post"
    assert quote["exact"] == TEXTS["post"][place["start"] : place["end"]] == "3:31.56"


def test_every_claim_can_be_written_as_an_annotation(amy: Writer) -> None:
    told = json.loads(published(amy, "webannotation", "claims"))
    assert told["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert told["total"] == len(told["first"]["items"]) == 5


def test_a_review_of_a_claim_says_who_claimed_what_and_how_it_is_rated(amy: Writer) -> None:
    judge(amy)
    _, item = json.loads(published(amy, "claimreview"))["@graph"]
    assert item["@type"] == "ClaimReview"
    assert item["itemReviewed"]["appearance"]["url"] == "https://example.org/post"
    assert item["reviewRating"]["ratingValue"] == 1
    assert "3:31.56" in item["claimReviewed"]


def test_a_table_that_has_no_such_form_is_refused(amy: Writer) -> None:
    with pytest.raises(UsageError):
        published(amy, "claimreview", "facts")


PARENTS = {
    "ClaimReview": "Review", "Review": "CreativeWork", "NewsArticle": "Article", "Article": "CreativeWork",
    "Claim": "CreativeWork", "CreativeWork": "Thing", "Rating": "Intangible", "Intangible": "Thing",
    "Person": "Thing", "Organization": "Thing",
}  # fmt: skip
PROPERTIES = {
    "url": ("Thing", "URL"), "name": ("Thing", "Text"), "alternateName": ("Thing", "Text"),
    "author": ("CreativeWork Rating", "Organization Person"), "headline": ("CreativeWork", "Text"),
    "datePublished": ("CreativeWork Certification", "Date DateTime"), "claimReviewed": ("ClaimReview", "Text"),
    "itemReviewed": ("Review AggregateRating", "Thing"), "reviewRating": ("Review", "Rating"),
    "reviewBody": ("Review", "Text"), "appearance": ("Claim", "CreativeWork"),
    "ratingValue": ("Rating", "Number Text"), "bestRating": ("Rating", "Number Text"),
    "worstRating": ("Rating", "Number Text"),
}  # fmt: skip
IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+")
LITERALS = {
    "URL": IRI, "Text": re.compile(r"(?s).+"), "Number": re.compile(r"\d+(\.\d+)?"),
    "Date": re.compile(r"\d{4}(-\d\d(-\d\d)?)?"), "DateTime": re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+Z"),
}  # fmt: skip


def ancestry(kind: str) -> set[str]:
    """A type of schema.org with all that it is a kind of."""
    return {kind} | (ancestry(PARENTS[kind]) if kind in PARENTS else set())


def against_schema_org(node: dict[str, Any]) -> list[str]:
    """What in a node goes against schema.org: unknown types, properties of other types, values of other kinds."""
    own = ancestry(node["@type"])
    wrong = [] if "Thing" in own else [node["@type"]]
    for name, value in node.items():
        if name.startswith("@"):
            continue
        domains, ranges = (words.split() for words in PROPERTIES[name])
        if not own.intersection(domains):
            wrong.append(f"{name} of {node['@type']}")
        if isinstance(value, dict):
            wrong += against_schema_org(value)
            fits = bool(ancestry(value["@type"]).intersection(ranges))
        else:
            fits = any(it in LITERALS and LITERALS[it].fullmatch(str(value)) for it in ranges)
        if not fits:
            wrong.append(f"{name}: {value}")
    return wrong


def test_claim_reviews_keep_to_the_definitions_of_schema_org(amy: Writer) -> None:
    judge(amy)
    told = json.loads(published(amy, "claimreview"))
    assert told["@context"] == "https://schema.org"
    for item in told["@graph"]:
        assert against_schema_org(item) == []
        assert {"url", "claimReviewed", "itemReviewed", "reviewRating", "author"} <= item.keys()


def against_the_annotation_model(item: dict[str, Any]) -> list[str]:
    """What in an annotation goes against the Web Annotation Data Model's MUSTs on all that we use of it."""
    body, target = item["body"], item["target"]
    quote, place = target["selector"]
    made = item.get("created", "2024-08-06T10:00:00Z"), item.get("creator", {"type": "Person", "name": "A"})
    rules = {
        "context": item["@context"] == "http://www.w3.org/ns/anno.jsonld",
        "id": IRI.fullmatch(item["id"]),
        "type": item["type"] == "Annotation",
        "motivation": item["motivation"] in {"assessing", "identifying"},
        "body": body["type"] == "TextualBody" and isinstance(body["value"], str) and "/" in body["format"],
        "target": target["type"] == "SpecificResource" and IRI.fullmatch(target["source"]),
        "quote": quote["type"] == "TextQuoteSelector"
        and all(isinstance(quote[part], str) for part in ("exact", "prefix", "suffix")),
        "place": place["type"] == "TextPositionSelector" and 0 <= place["start"] <= place["end"],
        "created": LITERALS["DateTime"].fullmatch(made[0]),
        "creator": made[1]["type"] in {"Person", "Organization", "Software"} and made[1]["name"],
        "no more": item.keys()
        <= {"@context", "id", "type", "motivation", "body", "target", "creator", "created"},
    }
    return [rule for rule, holds in rules.items() if not holds]


@pytest.mark.parametrize("table", ["claims", "corrections"])
def test_annotations_keep_to_the_model_of_the_w3c(amy: Writer, table: str) -> None:
    judge(amy)
    told = json.loads(published(amy, "webannotation", table))
    assert (told["@context"], told["type"]) == ("http://www.w3.org/ns/anno.jsonld", "AnnotationCollection")
    page = told["first"]
    assert (page["type"], page["startIndex"], told["last"]) == ("AnnotationPage", 0, page["id"])
    assert told["total"] == len(page["items"]) > 0
    assert all(IRI.fullmatch(it["id"]) for it in (told, page))
    assert [against_the_annotation_model(item) for item in page["items"]] == [[]] * told["total"]


def test_a_collection_without_annotations_has_no_page(amy: Writer) -> None:
    told = json.loads(published(amy, "webannotation"))
    assert told["total"] == 0
    assert not {"first", "last"} & told.keys()


def test_an_address_is_an_iri_whatever_it_is_made_of() -> None:
    assert (
        iri("https://example.org/a b?q=“x”&r=%20", "a")
        == "https://example.org/a%20b?q=%E2%80%9Cx%E2%80%9D&r=%20"
    )
    assert iri("/home/a b.txt", "a b/ü") == "urn:olytui:report:a%20b%2F%C3%BC"
