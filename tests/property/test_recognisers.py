"""Whatever the text, the recognisers of sport never fail; what they find lies in it, in order and apart."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from olytui.sport import competitions, dates, disciplines, events, marks, nations, phases, ranks, records
from olytui.sport.scan import Spanned

FINDERS: dict[str, Callable[[str], Sequence[Spanned]]] = {
    "nations": nations.find,
    "events": events.find,
    "disciplines": disciplines.find,
    "marks": marks.find,
    "phases": phases.find,
    "records": records.find,
    "competitions": lambda text: competitions.find(text, "2024-08-06"),
    "dates": lambda text: dates.find(text, "2024-02-29"),
    "ranks": ranks.find,
}
WORDS = re.findall(
    r"\S+",
    """
    men's women's mixed 4x100m 4 x 1,500 metres 100m 100 back relay final heat 3 world Olympic
    record champion gold in the Athens 2004 last year two years ago a second hundredth of by 3:27.65
    3min 27.65sec 6-4 7-5 27ft 10in 265kg -73kg +100kg St. Lucia U.S. Chinese Taipei (KEN) Marathon
    Grand Prix London , . - ' ’ İ ﬀ ² ½ ٣ Mark best season's £5.80 1.4m/s 99:99 31 February 0 1st
    111th half and
    """,
)

texts = st.one_of(st.text(max_size=200), st.lists(st.sampled_from([*WORDS, "\n"]), max_size=30).map(" ".join))


@pytest.mark.parametrize("name", FINDERS)
@given(text=texts)
@settings(deadline=None)
def test_what_is_found_lies_in_the_text_in_order_and_apart(name: str, text: str) -> None:
    found = FINDERS[name](text)
    assert all(0 <= word.start < word.end <= len(text) for word in found)
    assert all(first.end <= second.start for first, second in pairwise(found))
