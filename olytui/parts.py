"""Values with named parts, dataclasses and named tuples alike: names, and the whole as a mapping."""

from typing import Any


def names(value: Any) -> tuple[str, ...]:
    """The names of a value's parts, or of a kind of value's, in order; none where it is no such value."""
    kind = value if isinstance(value, type) else type(value)
    found: tuple[str, ...] = getattr(kind, "__match_args__", ())
    return found


def mapping(value: Any) -> dict[str, Any]:
    """A value as JSON has it: a mapping from the names of its parts, through all that it holds."""
    return {name: _plain(getattr(value, name)) for name in names(value)}


def _plain(value: Any) -> Any:
    if names(value):
        return mapping(value)
    if isinstance(value, tuple | list):
        return type(value)(map(_plain, value))
    if isinstance(value, dict):
        return {name: _plain(held) for name, held in value.items()}
    return value
