"""Saved pages give the article's own text, and say of themselves what they can."""

from pathlib import Path

import pytest

from olytui.intake import Accepted, Refusal, gather
from olytui.intake.metadata import read_metadata
from olytui.model import Report

PAGE = """<!doctype html><html><head><meta charset="utf-8"><title>Berg wins | The Bell</title>
<meta property="og:title" content="Berg wins by a nose"><meta property="og:site_name" content="The Bell">
<link rel="canonical" href="https://bell.example/sport/berg-wins">
<script type="application/ld+json">{"@graph": [{"@type": "WebPage"}, {"@type": ["NewsArticle"],
 "datePublished": "2031-08-06T20:00:00Z",
 "author": [{"name": "Ola Ek"}, {"name": "Una Lie"}]}]}</script></head>
<body><nav><p>Home</p></nav>
<article><h1>Berg wins by a nose</h1><p>Ada <b>Berg</b>, of Norway,<br>won.</p>
<ul><li><p>She led throughout.</p></li></ul>
<table><tr><th>1</th><td>Ada Berg</td><td>3:31.20</td></tr></table>
<script>alert("no")</script></article>
<aside><p>Related: Holm fades</p></aside><footer>Cookies</footer></body></html>"""


def read(folder: Path, data: bytes, table: str = "") -> Report | str:
    path = folder / "berg-wins.html"
    path.write_bytes(data)
    index = folder / "index.csv"
    index.write_text(table or "file\n")
    (arrival,) = gather([str(path)], read_metadata(index))[1]
    if isinstance(arrival, Refusal):
        return arrival.reason
    assert isinstance(arrival, Accepted)
    return arrival.report


def test_the_article_is_read_and_what_stands_around_it_is_not(tmp_path: Path) -> None:
    report = read(tmp_path, PAGE.encode())
    assert isinstance(report, Report)
    assert report.text == (
        "Berg wins by a nose\n\nAda Berg, of Norway, won.\n\nShe led throughout.\n\n1 Ada Berg 3:31.20"
    )


def test_a_page_says_its_title_outlet_byline_date_and_address(tmp_path: Path) -> None:
    report = read(tmp_path, PAGE.encode())
    assert isinstance(report, Report)
    assert (report.stem, report.title, report.outlet) == ("berg-wins", "Berg wins by a nose", "The Bell")
    assert (report.byline, report.published) == ("Ola Ek, Una Lie", "2031-08-06")
    assert report.url == "https://bell.example/sport/berg-wins"


def test_a_table_of_metadata_outranks_the_page(tmp_path: Path) -> None:
    report = read(tmp_path, PAGE.encode(), "file,outlet\nberg-wins.html,The Post\n")
    assert isinstance(report, Report)
    assert (report.outlet, report.title) == ("The Post", "Berg wins by a nose")


def test_a_page_without_marks_is_read_as_it_stands(tmp_path: Path) -> None:
    report = read(tmp_path, b"<div>Ada Berg won.<div>She led.</div></div>")
    assert isinstance(report, Report)
    assert (report.text, report.title, report.outlet) == ("Ada Berg won.\n\nShe led.", None, None)


def test_a_page_in_another_encoding_says_so_and_is_read(tmp_path: Path) -> None:
    report = read(tmp_path, '<meta charset="windows-1252"><p>Åse Lie won.</p>'.encode("cp1252"))
    assert isinstance(report, Report)
    assert report.text == "Åse Lie won."


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "it is empty"),
        (b"<html><body><script>x</script></body></html>", "no article text"),
        ("<p>Åse Lie won.</p>".encode("latin-1"), "encoding"),
        (b'<meta charset="klingon"><p>Ada won.</p>', "encoding"),
    ],
)
def test_a_page_that_holds_no_report_is_refused(tmp_path: Path, data: bytes, said: str) -> None:
    reason = read(tmp_path, data)
    assert isinstance(reason, str)
    assert said in reason
