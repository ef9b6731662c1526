"""Reads a report: text in, appearances, mentions and claims out, each with the words that prove it."""

from olytui.extract.result import explain, read

__all__ = ["explain", "read"]
