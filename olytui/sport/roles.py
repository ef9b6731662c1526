"""What a figure is the figure of, by the words that stand right before and after it."""

import re
from typing import Literal

from olytui.sport.measures import Unit

Role = Literal["mark", "margin", "wind", "split_hint", "tally", "other"]

_WINDOW = 44
_MARGIN_AFTER = re.compile(
    r"(?i)[ ,]{0,2}(?:or so[ ])?(?:behind|ahead|adrift|back\b|clear\b|quicker|slower|faster|off\b|in front|down\b|short\b|shy|outside|inside|"
    r"better|longer|shorter|further|farther|in arrears|up on|later|in hand|advantage|lead\b|cushion|deficit|gap|margin|away|under|over\b|more than|less than|"
    r"in it|apart|separat|improvement|between|penalt|adrift|of the (?:leader|winner|lead|gold|world record|record))"
)
_MARGIN_BEFORE = re.compile(
    r"(?i)(?:\bby|\bwithin|\bonly|\bmere|\bjust|\bbehind by|\bmargin of|\blead of|\bdeficit of|\bgap of|\badvantage of|\bgap (?:was|to)|\boff|\badded|\bseparated by|\blead (?:to|was|by)|\bcushion of)"
    r"(?: (?:a|an|about|more than|less than|just|nearly|only|almost|over|under|some|around|barely|mere|a mere|exactly|just over|just under|a massive|a huge|a whopping|another|than))*[ ]$"
)
_MORE_THAN = re.compile(
    r"(?i)\b(?:more than|less than|nearly|almost|over|under|about|around|some|another|every|each|first|last|final|opening|next|for|with|after|remaining|per)[ ]$"
)
_WIND_BEFORE = re.compile(
    r"(?i)\b(?:wind|tailwind|headwind|breeze)s?(?: reading)?(?: of| at| was| being|,|:)?(?: a)?[ ]?[(+-]*$"
)
_WIND_AFTER = re.compile(r"(?i)[ -]?(?:tail|head|following|cross)[ -]?wind")
_SPLIT_AFTER = re.compile(
    r"(?i)[ -](?:(?:second|sec)[ -])?(?:for |in )?(?:the |his |her |a )?(?:last|final|opening|first|second|third|closing|penultimate|laps?\b|splits?\b|leg\b|reaction|half\b|start\b|anchor)"
)
_SPLIT_BEFORE = re.compile(
    r"(?i)(?:\blap|\blaps|\bsplit|\bsplits|\bleg|\bhalfway|\bhalf|\breaction time|\breaction|\bbell|\bkilometre|\bquarter|\b\d+m|\bmetres|\bmile|\bsectors?)"
    r"(?: (?:mark|stage|point|time))?(?: (?:of|in|at|was|were|time|a|an|about|just|under|around|roughly))*[ ,:(]*$"
)
_CLOCK_AFTER = re.compile(
    r"(?i)[ ]?(?:a\.?m\b|p\.?m\b|GMT|BST|ET\b|EST|EDT|PT\b|CET|CEST|local|UTC|UK time|o'clock|AEST|IST\b|hours\b|on (?:sun|mon|tues|wednes|thurs|fri|satur)day)"
)
_CLOCK_BEFORE = re.compile(
    r"(?i)(?:\bstarts? (?:at|from)|\bfrom|\bat about|\buntil|\bby|\bkick-off(?: at)?|\b(?:sun|mon|tues|wednes|thurs|fri|satur)day,?(?: at)?|\bbetween|\bsince|\bupdated(?: at)?:?|\bpublished:?|\bBBC (?:One|Two|Three|iPlayer),?)[ ]$"
)
_TALLY_AROUND = re.compile(
    r"(?i)^[ ]?(?:%|per ?cent|million|billion|m people|year|month|week|day|hour|minute-old|times?\b|people|fans|odds|favou?rite|vote|split\b|draw\b|finish\b|sweep\b|\))"
)
_MONTH_AFTER = re.compile(r"(?i)[ ](?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\b")
_TALL_AFTER = re.compile(
    r"(?i)[ ,]?(?:tall|high\b|frame|deep|wide|long pool|wall|pool|platform|board|board|screen|statue|tower)"
)
_RECORD_BEFORE = re.compile(
    r"(?i)(?:\brecord (?:of|to|is|stands at|now|,)?|\bwent|\bcareer|\bseason|\bunbeaten|\bundefeated|\()[ ]?$"
)
_TIME_OF_DAY = re.compile(r"(?:[01]?\d|2[0-3]):[0-5]\d")


def role_of(text: str, start: int, end: int, value: str, unit: Unit) -> Role | None:
    """The role of one figure; None for what is no figure of sport (a time of day, a date, a share)."""
    before, after = text[max(0, start - _WINDOW) : start], text[end : end + _WINDOW]
    if unit == "time":
        return _time(before, after, value, text[start:end])
    if unit == "score":
        return _score(before, after, value)
    if unit == "speed" or _WIND_BEFORE.search(before) or _WIND_AFTER.match(after):
        return "wind"
    if unit == "decimal":
        return _decimal(before, after)
    if unit == "points":
        return _points(before, after, value)
    if unit == "distance":
        return _distance(before, after, value)
    return "mark"


def _time(before: str, after: str, value: str, written: str) -> Role | None:
    if _TIME_OF_DAY.fullmatch(written) and (_CLOCK_AFTER.match(after) or _CLOCK_BEFORE.search(before)):
        return None
    if _MARGIN_AFTER.match(after) or _MARGIN_BEFORE.search(before):
        return "margin"
    if _SPLIT_AFTER.match(after) or _SPLIT_BEFORE.search(before):
        return "split_hint"
    if written[-1].isalpha() and "." not in value and not re.search(r"\d[ -]?s(?:ecs?)?$", written):
        return _whole_time(before, written)
    return "mark"


def _whole_time(before: str, written: str) -> Role | None:
    """`two minutes`, `four seconds`, `10 seconds`: seldom a mark, often how long something took."""
    if not written[0].isdigit() and written.lower().startswith(("a ", "an ", "single")):
        return "other" if not re.search(r"(?i)\b(?:in|of)[ ]$", before) else "margin"
    if re.search(
        r"(?i)(?:\b(?:time|best|record|mark|clocking|finish|finished|won|run|ran) (?:of|in|at|a)|\bclocked|\bclocking|\bran|\bhour,|\bin)[ ]$",
        before,
    ):
        return "mark"
    return "other"


def _score(before: str, after: str, value: str) -> Role | None:
    left, right = (int(side) for side in re.match(r"(\d+)-(\d+)", value).groups())  # type: ignore[union-attr]
    if _MONTH_AFTER.match(after) or re.match(
        r"(?i)[ -](?:year|month|week|day|hour|minute|second|metre|meter|mile|km|kg|foot|inch|people|per|degrees|percent|%)",
        after,
    ):
        return None
    if re.match(r"(?i)[ -]?(?:finish|sweep|punch|double|odds|favou?rite)", after) or (left, right) in (
        (50, 50),
        (24, 7),
    ):
        return None
    if re.search(r"\($", before) and re.match(r"(?:,? \d+ (?:KO|knock|draw)|\))", after):
        return "tally" if not re.match(r"\)", after) or left + right > 12 else "mark"
    if re.search(r"(?i)\b(?:aged?|ages|pages?|lanes?|under|between|from|to|places?)[ ]$", before):
        return None
    if re.search(r"(?i)\brecord (?:of |to |is |at |was |now )*$", before):
        return "tally"
    return "mark"


def _decimal(before: str, after: str) -> Role | None:
    if (
        re.match(
            r"(?i)[ ]?(?:%|per ?cent|million|billion|bn\b|times\b|hours|degrees|miles|°|kg|G\b|earthquake)",
            after,
        )
        or before[-1:] in "£$€"
    ):
        return None
    if _MARGIN_BEFORE.search(before) and not before.endswith(("just ", "only ")):
        return "margin"
    if _MARGIN_AFTER.match(after):
        return "margin"
    if _SPLIT_AFTER.match(after) or _SPLIT_BEFORE.search(before):
        return "split_hint"
    return "mark"


def _points(before: str, after: str, value: str) -> Role | None:
    if _MARGIN_AFTER.match(after) or re.search(_MARGIN_BEFORE, before):
        return "margin"
    return "mark" if "." in value or (value.isdecimal() and int(value) > 9) else "tally"


def _distance(before: str, after: str, value: str) -> Role | None:
    if _TALL_AFTER.match(after):
        return None
    if _MARGIN_AFTER.match(after) or (
        _MARGIN_BEFORE.search(before) and not before.endswith(("just ", "only "))
    ):
        return "margin"
    if "." in value:
        return "mark"
    if (
        re.search(
            r"(?i)\b(?:of|threw|throw|jumped|leapt|cleared|clearing|cleared a|at|hurled|past|beyond|over)[ ](?:exactly |just )?$",
            before,
        )
        and Role
    ):
        return "mark" if int(value) < 100 else None
    return None
