"""Which letters of a name a query found."""

from olytui.names.marks import mark


def lit(query: str, name: str) -> str:
    return "".join(name[place] for place in mark(query, name).places)


def test_the_letters_typed_are_marked_where_they_stand() -> None:
    assert lit("mira", "Mira Velden") == "Mira"
    assert lit("velden mira", "Mira Velden") == "MiraVelden"


def test_a_slip_leaves_its_letter_unmarked() -> None:
    assert lit("veldan", "Mira Velden") == "Veldn"


def test_accents_are_found_under_plain_letters() -> None:
    assert lit("backmann", "Jörgen Bäckmann") == "Bäckmann"


def test_what_stands_for_what_is_said() -> None:
    matches = mark("gabby thornbury", "Gabrielle Thornbury").matches
    assert {(match.typed, match.meant, match.like.way) for match in matches} == {
        ("gabby", "Gabrielle", "given"),
        ("thornbury", "Thornbury", "same"),
    }
