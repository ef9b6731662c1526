"""Results lists inside reports: `1. Ada Novak (NOR) 22.22`, a row a line or all on one, under a heading."""

from olytui.extract.tables import rows
from olytui.extract.tables.blocks import Table, find
from olytui.extract.tables.rows import Row

__all__ = ["Row", "Table", "find", "rows"]
