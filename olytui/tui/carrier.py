"""Messages that carry typed values, without what making a dataclass of each would cost at every start."""

from typing import Any, dataclass_transform

from textual.message import Message


@dataclass_transform(eq_default=False)
class Carrier(Message):
    """A message whose annotated names are what it carries, in their order; class values are the defaults."""

    def __init__(self, *values: Any, **named: Any) -> None:
        super().__init__()
        for name, value in zip(type(self).__annotations__, values, strict=False):
            setattr(self, name, value)
        for name, value in named.items():
            setattr(self, name, value)
