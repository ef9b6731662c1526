"""Which competition a report is about, from its headline, lead, dateline and date."""

import pytest

from olytui.extract import occasion
from olytui.extract.dating import dated
from olytui.extract.lexer import entities
from olytui.extract.segment import sentences
from olytui.model import Report


def _scene(text: str, published: str | None) -> str | None:
    report = dated(Report("r", text, published=published))
    known, _ = entities(text, report.published)
    return occasion.of(report, known, sentences(text)).label


SCENES = [
    ("ROWING-NOVAK SEES NO REASON TO STOP.\nBERGEN 1996-08-28\nAda Novak won.", "1996-08-28", "Bergen 1996"),
    ("Ada Novak won the mile at the Bergen grand prix on Friday, ahead of the Nagano Games silver "
     "medallist Eva Lund.", "1998-02-15", "Bergen Grand Prix 1998"),
    ("Ada Novak, who won bronze at the Nagano Games last year, took a World Cup downhill.", "1999-01-24",
     "World Cup 1999"),
    ("Ada Novak booked her place at next month's European Indoor Championships with victory in the 60m at "
     "the national trials in Sheffield.", "2005-02-13", "National Trials 2005"),
    ("Ada Novak won the keirin at the world track cycling championships on Wednesday.", "2017-04-13",
     "World Track Cycling Championships 2017"),
    ("Ada Novak smashed her way to Commonwealth gold last night.", "2002-08-04", "Commonwealth Games 2002"),
    ("LAHTI, Finland (NS) - Ada Novak won the 15km classical by two seconds.", "2001-02-18",
     "Nordic World Ski Championships 2001"),
    ("Ada Novak won the 200m in 22.22 seconds.", "2024-08-06", "Paris 2024"),
    ("Ada Novak won the T54 800m in a Paralympic record.", "2012-09-02", "London 2012 Paralympics"),
    ("Ada Novak won the Tour of Norway in a sprint.", "2015-04-05", "Tour of Norway 2015"),
    ("BERGEN (Reuters) - Ada Novak won the 100 metres on Friday.", "2003-07-20", "Bergen 2003"),
    ("Leeds Harriers came home with three county titles. Ada Novak won the junior race.", "2003-01-16",
     "County Championships 2003"),
    ("Ada Novak says she is ready for a title bid after finishing second in the pole vault at the Bergen "
     "Diamond League. The World Championships are three weeks off.", "2025-08-22", "Diamond League 2025"),
    ("Ada Novak took team sprint silver on the track. She rode the same event in Tokyo. The cyclist, 28, won "
     "bronze at the Bergen Grand Prix.", "2025-10-15", "Bergen Grand Prix 2025"),
    ("Ada Novak won gold at the BUCS individual championships in Leeds.", "2010-01-14",
     "BUCS Championships 2010"),
    ("Ada Novak won the 1,000m at the Bergen Grand Prix. She is undecided about competing in the European "
     "Championships in Madrid. Eva Lund clinched second ahead of the record holder. She will defend her title "
     "there. Mia Berg said she hoped to be better for the Europeans.", "2005-02-18", "Bergen Grand Prix 2005"),
    ("Ada Novak broke the record at the world track cycling championships. She beat the mark that Eva Lund set "
     "at the Olympics in Atlanta. Lund had won there, in Atlanta, in July.", "1996-08-28",
     "World Track Cycling Championships 1996"),
    ("Ada Novak had a pre-Olympic scare at the Bergen Grand Prix. Novak, who hopes for medals in three "
     "events of the Winter Games in Vancouver, fell.", "2010-01-04", "Bergen Grand Prix 2010"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published", "label"), SCENES, ids=[row[2] for row in SCENES])
def test_a_report_is_about_the_competition_whose_results_it_tells(
    text: str, published: str, label: str
) -> None:
    assert _scene(text, published) == label


@pytest.mark.parametrize(("text", "published"), [
    ("Ada Novak will run the 60m at the Bergen Grand Prix. She hopes to win.", "2005-02-10"),
    ("Ada Novak has been selected for the European Championships.", "2010-05-10"),
    ("Ada Novak, the former Olympic champion, is to retire.", "2005-01-10"),
])  # fmt: skip
def test_a_report_that_looks_ahead_or_back_has_no_scene(text: str, published: str) -> None:
    assert _scene(text, published) is None


def test_the_games_of_another_meetings_days_are_not_its_scene() -> None:
    text = "The Leeds Summer Regatta was held on Sunday. Ada Novak won the single sculls."
    assert _scene(text, "2016-08-15") == "Leeds Summer Regatta 2016"


@pytest.mark.parametrize(("text", "year"), [
    ("Ada Novak won the slalom at the Winter Olympics in Sochi.", "2014"),
    ("Ada Novak won the 100m at the World Championships in Moscow, where she had lost in 2011.", "2013"),
    ("Ada Novak won the 100m at the World Championships.", None),
    ("Ada Novak will run at the 2016 Olympics. She won silver in 2009.", "2009"),
    ("Ada Novak won gold at the Beijing Olympics two years ago. She took up rowing in 2006.", "2010"),
    ("At last year's Commonwealth Games in Delhi Ada Novak won silver. She had first run in 2006.", "2011"),
    ("Ada Novak won bronze in 2009. Two years later she was the world champion.", "2011"),
])  # fmt: skip
def test_an_undated_report_is_of_the_last_year_that_it_looks_back_on(text: str, year: str | None) -> None:
    assert dated(Report("r", text)).published == year


def test_an_undated_report_is_dated_by_the_championships_that_it_awaits() -> None:
    text = (
        "Ada Novak won the World Cup downhill on Sunday, a test before next month's world championships in Vail. "
        "Novak missed the 2014 Winter Olympics."
    )
    assert _scene(text, None) == "World Cup 2015"


def test_games_that_have_not_opened_are_no_scene() -> None:
    text = (
        "France and Poland won gold in Riverton on Sunday. Ada Novak, with 1386 points, qualified for the Olympics. "
        "The best three of each event go to the Olympics in Rio."
    )
    assert _scene(text, "2016-05-29") != "Rio 2016"
    assert _scene(text, "2016-08-19") == "Rio 2016"
