"""Turns files, folders, saved pages and tables of metadata into reports."""

from olytui.intake.arrivals import Accepted, Arrival, Facts, Refusal
from olytui.intake.sources import files_in, gather, read_report

__all__ = ["Accepted", "Arrival", "Facts", "Refusal", "files_in", "gather", "read_report"]
