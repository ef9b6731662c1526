"""Turns files, folders, saved pages and tables of metadata into reports."""

from olytui.intake.arrivals import Accepted, Arrival, Facts, Refusal
from olytui.intake.sources import gather

__all__ = ["Accepted", "Arrival", "Facts", "Refusal", "gather"]
