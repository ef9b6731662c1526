"""Saved web pages: the article's own text, and what the page says of itself."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from olytui.errors import SourceError
from olytui.intake.arrivals import Facts
from olytui.intake.dates import parse_date
from olytui.text import clean_line

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

PAGE_KINDS = (".html", ".htm", ".xhtml")
_CHARSET = re.compile(rb"""<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_NOT_TEXT = [
    "script",
    "style",
    "noscript",
    "template",
    "svg",
    "nav",
    "header",
    "footer",
    "aside",
    "form",
    "button",
    "iframe",
]
_BLOCKS = "h1, h2, h3, h4, h5, h6, p, li, blockquote, figcaption, tr, pre, dt, dd"
_BLOCK_TAGS = set(_BLOCKS.split(", "))
_ARTICLE_TYPES = {"Article", "NewsArticle", "ReportageNewsArticle", "BlogPosting", "LiveBlogPosting"}


@dataclass(frozen=True, slots=True)
class PageText:
    """The text of an article with what its page says of it."""

    text: str
    facts: Facts


def read_page(data: bytes) -> PageText:
    """The article of a saved page; SourceError, in words that complete a sentence, where there is none."""
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415  (15 ms that plain text need not pay)

    page = LexborHTMLParser(_decode(data))
    facts = _facts(page)
    text = "\n\n".join(_paragraphs(_article(page)))
    if not text.strip():
        raise SourceError("no article text was found in the page")
    return PageText(text, facts)


def _decode(data: bytes) -> str:
    said = _CHARSET.search(data[:4096])
    try:
        return data.decode(said[1].decode("ascii") if said else "utf-8-sig")
    except (UnicodeDecodeError, LookupError) as error:
        raise SourceError("the page is not in the encoding that it says; save it anew as UTF-8") from error


def _article(page: "LexborHTMLParser") -> "LexborNode":
    """The part of the page with the story: the longest article, else the main part, else all of it."""
    for line_break in page.css("br"):
        line_break.replace_with("\n")
    page.strip_tags(_NOT_TEXT)
    found = page.css("article") or page.css("main, [role=main]")
    body = page.body
    if body is None:
        raise SourceError("no article text was found in the page")
    return max(found, key=lambda node: len(node.text())) if found else body


def _paragraphs(article: "LexborNode") -> Iterator[str]:
    blocks = [node for node in article.css(_BLOCKS) if not _is_inside(node, article)]
    texts = [_text_of(node) for node in blocks]
    if sum(map(len, texts)) * 2 < len(" ".join(article.text().split())):
        texts = [" ".join(line.split()) for line in article.text(separator="\n").split("\n")]
    return (text for text in texts if text)


def _is_inside(node: "LexborNode", article: "LexborNode") -> bool:
    """Whether another block around this one has its text already."""
    parent = node.parent
    while parent is not None and parent.mem_id != article.mem_id:
        if parent.tag in _BLOCK_TAGS:
            return True
        parent = parent.parent
    return False


def _text_of(node: "LexborNode") -> str:
    if node.tag == "tr":
        return " ".join(" ".join(cell.text().split()) for cell in node.css("td, th"))
    lines = (" ".join(line.split()) for line in node.text().split("\n\n" if node.tag != "pre" else "\n"))
    return "\n".join(line for line in lines if line)


def _facts(page: "LexborHTMLParser") -> Facts:
    told = _linked_data(page)
    heading = page.css_first("h1") or page.css_first("title")
    title = _meta(page, "og:title") or _said(told.get("headline"))
    published = _meta(page, "article:published_time") or told.get("datePublished") or _meta(page, "date")
    return Facts(
        title=title or _said(heading.text() if heading else None),
        byline=_names(told.get("author")) or _meta(page, "author"),
        outlet=_meta(page, "og:site_name") or _names(told.get("publisher")),
        published=_date(published),
        url=_address(page),
    )


def _meta(page: "LexborHTMLParser", name: str) -> str | None:
    node = page.css_first(f'meta[property="{name}"]') or page.css_first(f'meta[name="{name}"]')
    return _said(node.attributes.get("content")) if node else None


def _address(page: "LexborHTMLParser") -> str | None:
    link = page.css_first('link[rel="canonical"]')
    return (_said(link.attributes.get("href")) if link else None) or _meta(page, "og:url")


def _linked_data(page: "LexborHTMLParser") -> dict[str, Any]:
    """What the page says of its article as linked data."""
    for script in page.css('script[type="application/ld+json"]'):
        try:
            told = json.loads(script.text())
        except (ValueError, RecursionError):
            continue
        for thing in _things(told):
            kinds = thing.get("@type")
            if _ARTICLE_TYPES & set(kinds if isinstance(kinds, list) else [str(kinds)]):
                return thing
    return {}


def _things(told: Any) -> Iterator[dict[str, Any]]:
    for thing in told if isinstance(told, list) else [told]:
        if isinstance(thing, dict):
            yield thing
            graph = thing.get("@graph")
            yield from (it for it in graph if isinstance(it, dict)) if isinstance(graph, list) else ()


def _names(told: Any) -> str | None:
    """The names of an author or publisher, or of several."""
    listed = told if isinstance(told, list) else [told]
    named = [it.get("name") if isinstance(it, dict) else it for it in listed]
    return _said(", ".join(name for name in named if isinstance(name, str)))


def _date(written: Any) -> str | None:
    try:
        return parse_date(written) if isinstance(written, str) else None
    except SourceError:
        return None


def _said(words: Any) -> str | None:
    return clean_line(words) or None if isinstance(words, str) else None
