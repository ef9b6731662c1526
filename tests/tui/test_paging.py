"""Long lists by the numbers of their rows: any page, in any order of asking, with few rows read."""

import random
from collections.abc import Sequence
from typing import NamedTuple

import pytest

from olytui.tui.paging import STRIDE, HeadedListing, KeyedListing, KeyPlace, Section, survey

TOTAL = 3 * STRIDE + 100
PAGE = 40


class Row(NamedTuple):
    """A row that is its own line."""

    id: str
    place: tuple[int]


def row(number: int) -> Row:
    return Row(f"r{number}", (number * 10,))


class Held:
    """A list of TOTAL rows that notes how many it was asked for."""

    def __init__(self) -> None:
        self.read = 0

    def _number(self, place: KeyPlace | None) -> int:
        return -1 if place is None else int(place[0]) // 10

    def after(self, place: KeyPlace | None, limit: int) -> Sequence[Row]:
        first = self._number(place) + 1
        return self._read(range(first, min(first + limit, TOTAL)))

    def before(self, place: KeyPlace, limit: int) -> Sequence[Row]:
        end = self._number(place) if place else TOTAL
        return self._read(range(max(0, end - limit), end))

    def _read(self, numbers: range) -> Sequence[Row]:
        self.read += len(numbers)
        return list(map(row, numbers))

    def skipped(self, place: KeyPlace | None, rows: int) -> KeyPlace | None:
        number = self._number(place) + rows
        return (number * 10,) if number < TOTAL else None

    def between(self, place: KeyPlace | None, end: KeyPlace) -> int:
        return self._number(end) - self._number(place) - 1

    def place_of(self, row_id: str) -> KeyPlace | None:
        number = int(row_id[1:])
        return (number * 10,) if number < TOTAL else None


def listing(held: Held) -> KeyedListing[Row, Row]:
    return KeyedListing(TOTAL, held, lambda it: it)


@pytest.mark.parametrize("is_surveyed", [False, True])
def test_any_page_has_its_rows_and_reads_few_others(is_surveyed: bool) -> None:
    held = Held()
    rows = listing(held)
    if is_surveyed:
        list(survey(rows))
    chance = random.Random(4)
    starts = [0, PAGE, TOTAL - PAGE, TOTAL - 2 * PAGE, *(chance.randrange(TOTAL) for _ in range(200))]
    for start in starts:
        assert rows.rows(start, PAGE) == [row(n) for n in range(start, min(start + PAGE, TOTAL))]
    assert held.read < 4 * PAGE * len(starts)


def test_paging_up_from_the_end_reads_each_page_once() -> None:
    held = Held()
    rows = listing(held)
    for start in range(TOTAL - PAGE, TOTAL - 50 * PAGE, -PAGE):
        assert rows.rows(start, PAGE)[0] == row(start)
    assert held.read <= 50 * PAGE


@pytest.mark.parametrize("number", [0, 1, STRIDE - 1, STRIDE, 2 * STRIDE + 5, TOTAL - 1])
@pytest.mark.parametrize("is_surveyed", [False, True])
def test_a_row_is_found_by_its_id_wherever_it_stands(number: int, is_surveyed: bool) -> None:
    rows = listing(Held())
    if is_surveyed:
        list(survey(rows))
    assert rows.index_of(f"r{number}") == number
    assert rows.index_of(f"r{TOTAL}") is None


def headed() -> HeadedListing[Row]:
    sizes = {"a": 2, "b": PAGE, "c": TOTAL - PAGE - 2}
    return HeadedListing([Section(Row(name, (0,)), size) for name, size in sizes.items()], listing(Held()))


def test_headings_stand_over_their_rows() -> None:
    found = [it.id for it in headed().rows(0, 2 * PAGE)]
    assert found == ["a", "r0", "r1", "b", *(f"r{n}" for n in range(2, PAGE + 2)), "c", *found[PAGE + 5 :]]
    assert found[PAGE + 5 :] == [f"r{n}" for n in range(PAGE + 2, 2 * PAGE - 3)]


def test_headings_and_rows_are_found_by_their_ids_where_they_are_shown() -> None:
    rows = headed()
    assert rows.total == TOTAL + 3
    for number in [*range(PAGE + 8), rows.total - 1]:
        assert rows.index_of(rows.rows(number, 1)[0].id) == number
