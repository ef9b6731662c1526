"""The one language in which browser and command line ask for rows: `noc:KEN phase:final year:2021..`."""

from olytui.desk.query.completion import Suggestion, complete
from olytui.desk.query.fields import FIELDS, Field
from olytui.desk.query.moments import moment
from olytui.desk.query.parser import parse

__all__ = ["FIELDS", "Field", "Suggestion", "complete", "moment", "parse"]
