"""Slots completed across reports: only where one reading is left, and never over what a report says."""

from olytui.link.slots import complete
from olytui.model import Slot

GAMES = "Testville 2024"


def test_another_report_fills_gender_sport_and_phase() -> None:
    bare, full = Slot(GAMES, event="1500m"), Slot(GAMES, "athletics", "men", "1500m", "final")
    slot, filled = complete([bare, full])[bare]
    assert slot == full
    assert filled == {"sport": "reports", "gender": "reports", "phase": "reports"}


def test_two_phases_leave_the_phase_open() -> None:
    bare = Slot(GAMES, event="1500m")
    others = [Slot(GAMES, "athletics", "men", "1500m", phase) for phase in ("heat", "final")]  # type: ignore[arg-type]
    slot, filled = complete([bare, *others])[bare]
    assert slot.phase is None
    assert filled == {"sport": "reports", "gender": "reports"}


def test_another_competition_or_event_fills_nothing() -> None:
    bare = Slot(GAMES, event="1500m")
    others = [Slot("Elsewhere 2023", "athletics", "men", "1500m"), Slot(GAMES, "athletics", "men", "5000m")]
    assert complete([bare, *others])[bare] == (bare, {})


def test_official_results_fill_what_reports_leave_open() -> None:
    bare = Slot(GAMES, event="1500m")
    slot, filled = complete([bare], [Slot(GAMES, "athletics", "men", "1500m", "final")])[bare]
    assert slot.phase == "final"
    assert set(filled.values()) == {"reference"}


def test_what_is_said_stays() -> None:
    heat, final = (Slot(GAMES, "athletics", "men", "1500m", phase) for phase in ("heat", "final"))  # type: ignore[arg-type]
    assert complete([heat], [final])[heat] == (heat, {})
