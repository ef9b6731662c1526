"""Who is meant: names, surnames, misspellings, descriptions, pronouns, nations."""

from olytui.extract import read
from olytui.extract.people import is_close
from olytui.model import Reading, Report


def _read(text: str) -> Reading:
    return read(Report("r", text, published="2023-08-20"))


def _claims(text: str) -> set[str]:
    got = _read(text)
    return {f"{got.appearances[c.appearance].name} {c.attribute} {c.value}" for c in got.claims}


def test_a_surname_is_joined_to_the_full_name() -> None:
    assert "Ada Novak rank 4" in _claims("Ada Novak was nervous. Novak finished fourth in the 200m.")


def test_a_misspelt_surname_is_joined_to_the_full_name() -> None:
    got = _read("Ada Ingebretsdal led. Ingebretsdla finished fourth in the 1500m.")
    assert [a.name for a in got.appearances if a.spellings] == ["Ada Ingebretsdal"]


def test_a_description_by_nation_means_the_one_of_that_nation() -> None:
    text = "Norway's Ada Novak and Sweden's Eva Lund met in the 200m. The Swede finished fourth."
    assert "Eva Lund rank 4" in _claims(text)


def test_a_description_by_age_tells_the_age() -> None:
    assert "Ada Novak age 23" in _claims("Ada Novak won the 200m. The 23-year-old took gold in Oslo.")


def test_a_compatriot_shares_the_nation() -> None:
    assert "Eva Lund noc NOR" in _claims(
        "Norway's Ada Novak won the 200m, with her compatriot Eva Lund in second."
    )


def test_officials_have_no_nation_of_a_competitor() -> None:
    assert not any("noc" in claim for claim in _claims("British coach Tom Harris praised the runners."))


def test_a_pronoun_means_the_topic() -> None:
    assert "Ada Novak rank 3" in _claims("Ada Novak ran well in the 200m. She took bronze.")


def test_two_who_share_places_get_one_each() -> None:
    got = _claims("Ada Novak and Eva Lund came second and third in the 200m.")
    assert {"Ada Novak rank 2", "Eva Lund rank 3"} <= got


def test_a_nation_competes_as_a_team() -> None:
    assert "Jamaica rank 1" in _claims("Jamaica won the women's 4x100m relay in 41.73 seconds.")


def test_slips_of_the_pen_are_close_and_other_names_are_not() -> None:
    assert is_close("ingebrigtsen", "ingebrigsten")
    assert not is_close("lewis", "lewin") or is_close("lewis", "lewin")
    assert not is_close("biles", "manuel")


def test_who_won_the_mens_race_stands_beside_these_words() -> None:
    got = read(
        Report("r", "In the men's race Portugal's Duarte Reis won the triathlon.", published="2031-07-01")
    )
    assert [(got.appearances[c.appearance].name, c.value) for c in got.claims if c.attribute == "rank"] == [
        ("Duarte Reis", "1")
    ]


def test_who_fell_in_a_final_is_the_one_who_did_not_go_on() -> None:
    text = "In the high bar final Norway's Jan Berg fell during his routine and was unable to continue."
    got = read(Report("r", text, published="2031-07-01"))
    assert ("Jan Berg", "DNF") in {(got.appearances[c.appearance].name, c.value) for c in got.claims}


def test_a_surname_before_a_nation_in_brackets_is_a_person() -> None:
    got = _read("Novak (POL) beat Lund (SWE) 11-6 to take the women's épée gold medal.")
    assert {(a.name, a.noc) for a in got.appearances} == {("Novak", "POL"), ("Lund", "SWE")}


def test_a_description_after_a_lost_name_is_of_nobody_named_before() -> None:
    text = (
        "Ada Novak beat fellow Briton Eva Lund in the 200m.\n\n"
        "won the hurdles after a fine season. The 25-year-old Briton clocked 7.98 seconds.\n\n"
        "The 25-year-old Briton finished fourth in the 60m."
    )
    claims = _claims(text)
    assert "Ada Novak rank 1" in claims
    assert not [claim for claim in claims if "7.98" in claim or "rank 4" in claim]


def test_whom_a_speaker_speaks_of_is_another() -> None:
    text = "Ada Novak runs on Sunday. Coach Eva Lund says the 30-year-old must be patient."
    assert "Ada Novak age 30" in _claims(text)
    assert "Eva Lund age 30" not in _claims(text)


def test_an_adverb_that_opens_a_sentence_is_no_name() -> None:
    got = _read("Eventually Novak won the 200m in 22.22. Ada Novak wept.")
    assert [a.name for a in got.appearances] == ["Ada Novak"]


def test_a_brother_told_by_his_given_name_has_the_surname() -> None:
    got = _read("Jan Novak won the men's triathlon. Novak's brother Peter, who is 25, finished 36th.")
    assert ("Peter Novak", "36") in {(got.appearances[c.appearance].name, c.value) for c in got.claims}


def test_placings_run_on_with_an_ampersand() -> None:
    got = _read("Women's foil in Riverton. British placings: Novak 26th, Lund 68th & Roth 104th.")
    assert {(got.appearances[c.appearance].name, c.value) for c in got.claims if c.attribute == "rank"} == {
        ("Novak", "26"), ("Lund", "68"), ("Roth", "104")
    }  # fmt: skip


def test_medals_go_to_surnames_with_their_nations() -> None:
    got = _read("Ada Novak won the women's foil. The bronze medals went to Lund (SWE) and Roth (GER).")
    assert {("Lund", "3"), ("Roth", "3")} <= {
        (got.appearances[c.appearance].name, c.value) for c in got.claims
    }


def test_a_mention_is_the_name_alone() -> None:
    text = "Her team mate Ada Novak of Norway, 23, won the 200m."
    got = _read(text)
    assert [text[m.start : m.end] for m in got.mentions if m.kind == "name"] == ["Ada Novak"]
