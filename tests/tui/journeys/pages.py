"""Invented reports as they are saved from the web; some of them disagree."""

from pathlib import Path
from typing import NamedTuple

PAGE = """<!doctype html><html><head><title>{title}</title>
<meta property="og:site_name" content="{outlet}"><meta property="article:published_time" content="{date}">
</head><body><nav>Home Sport Weather</nav><article><h1>{title}</h1>{paragraphs}</article></body></html>"""


class Page(NamedTuple):
    """A report on its way."""

    title: str
    outlet: str
    date: str
    paragraphs: tuple[str, ...]


PAGES = {
    "quay": Page(
        "Brannock takes 1500m gold in Budapest",
        "The Quay Gazette",
        "2023-08-23",
        (
            "Ewan Brannock of Great Britain won the men's 1500m final at the World Championships in Budapest "
            "on Wednesday in 3:27.65.",
            "Mattis Oyelund of Norway took silver in 3:27.79, and Jonas Feldkamp of Germany bronze in 3:28.24.",
            "Henrik Oyelund, his brother, came eighth. The winner called it an area best, whatever that is.",
        ),
    ),
    "bell": Page(
        "Brannock stuns the field",
        "The Evening Bell",
        "2023-08-24",
        (
            "Britain's Ewan Brannock won gold in the men's 1500m final at the World Championships in Budapest "
            "in 3:27.56.",
            "Norway's Mattis Oyelund was second in 3:27.79. Germany's Jonas Feldkamp was third in 3:28.42.",
        ),
    ),
    "lantern": Page(
        "A new king of the metric mile",
        "The Northern Lantern",
        "2023-08-24",
        (
            "Ewan Brannock of Great Britain won the men's 1500m final at the World Championships in Budapest in "
            "3:27.65, ahead of Mattis Oyelund of Norway in 3:27.8.",
            "Jonas Feldkamp of Germany won bronze in 3:28.24.",
        ),
    ),
    "harbour": Page(
        "Silver for Oylund after a wild last lap",
        "The Harbour Ledger",
        "2023-08-24",
        (
            "Norway's Mattis Oylund won silver in the men's 1500m final at the World Championships in Budapest in "
            "3:27.79.",
            "Oylund said that he had never been so tired.",
        ),
    ),
    "upgrade": Page(
        "Feldkamp upgraded to silver",
        "The Almanac Desk",
        "2024-02-02",
        (
            "Jonas Feldkamp of Germany has been upgraded to the silver medal in the men's 1500m final at the 2023 "
            "World Championships in Budapest after Mattis Oyelund was disqualified for doping.",
        ),
    ),
    "mirae": Page(
        "Han Mirae wins the 1500m",
        "The Corner Table",
        "2023-08-25",
        ("Han Mirae won the women's 1500m final at the World Championships in Budapest in 3:54.10.",),
    ),
    "miran": Page(
        "South Korea's Han Miran sets a national record",
        "The Riverbank Review",
        "2023-08-25",
        (
            "South Korea's Han Miran ran a national record of 3:54.10 in the women's 1500m final at the World "
            "Championships in Budapest.",
        ),
    ),
}


def save_pages(folder: Path, *names: str) -> str:
    """Saves pages into a folder as a web browser would."""
    folder.mkdir(exist_ok=True)
    for name in names:
        title, outlet, date, words = PAGES[name]
        paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in words)
        page = PAGE.format(title=title, outlet=outlet, date=date, paragraphs=paragraphs)
        (folder / f"{name}.html").write_text(page, encoding="utf-8")
    return str(folder)
