"""Invented reports as they are saved from the web, and as plain text; some of them disagree."""

from pathlib import Path

PAGE = """<!doctype html><html><head><title>{title}</title>
<meta property="og:site_name" content="{outlet}"><meta property="article:published_time" content="{date}">
</head><body><nav>Home Sport Weather</nav><article><h1>{title}</h1>{paragraphs}</article></body></html>"""

REPORTS = {
    "quay": (
        "Brannock takes 1500m gold in Paris",
        "The Quay Gazette",
        "2024-08-06",
        "Ewan Brannock of Great Britain won the men's 1500m final at the Paris Olympics on Tuesday in 3:27.65.",
        "Mattis Oyelund of Norway took silver in 3:27.79, and Jonas Feldkamp of Germany bronze in 3:28.24.",
    ),
    "bell": (
        "Golden Brannock stuns the field",
        "The Evening Bell",
        "2024-08-07",
        "Britain's Ewan Brannock won gold in the men's 1500m final at the Paris Olympics in 3:27.56.",
        "Norway's Mattis Oyelund was second in 3:27.79. Germany's Jonas Feldkamp was third in 3:28.42.",
    ),
    "lantern": (
        "A new king of the metric mile",
        "The Northern Lantern",
        "2024-08-07",
        "Ewan Brannock, of Great Britain, is the Olympic champion over 1500m. He won the men's 1500m final in "
        "Paris in 3:27.65, ahead of Mattis Oyelund of Norway in 3:27.8.",
        "Jonas Feldkamp of Germany won bronze in 3:28.24.",
    ),
    "harbour": (
        "Silver for Oylund after a wild last lap",
        "The Harbour Ledger",
        "2024-08-07",
        "Norway's Mattis Oylund won silver in the men's 1500m final at the Paris Olympics in 3:27.79.",
        "Oylund said that he had never been so tired.",
    ),
}


def save_pages(folder: Path, *names: str) -> Path:
    """Saves pages into a folder as a web browser would."""
    folder.mkdir(exist_ok=True)
    for name in names or REPORTS:
        title, outlet, date, *words = REPORTS[name]
        paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in words)
        page = PAGE.format(title=title, outlet=outlet, date=date, paragraphs=paragraphs)
        (folder / f"{name}.html").write_text(page, encoding="utf-8")
    return folder
