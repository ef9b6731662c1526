"""Arrays in one file that is mapped, not read: opening costs nothing, and only the pages in use take memory.

The file is a cache: it carries a stamp of its source, is replaced whole, and is made again when in doubt.
"""

import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

_MAGIC = b"olytui names 2\n\x00"
_ALIGN = 64


@dataclass(frozen=True, slots=True)
class Packed:
    """Named arrays and lists of words, with the stamp of their source."""

    stamp: str
    arrays: Mapping[str, Array]
    words: Mapping[str, list[str]]


def save(path: Path, packed: Packed) -> None:
    """Writes the file beside its final place, then moves it there in one step."""
    header, place = {}, 0
    for name, array in packed.arrays.items():
        header[name] = [array.dtype.str, len(array), place]
        place += -(-array.nbytes // _ALIGN) * _ALIGN
    described = {"stamp": packed.stamp, "arrays": header, "words": dict(packed.words), "bytes": place}
    head = json.dumps(described).encode()
    start = -(-(len(_MAGIC) + 8 + len(head)) // _ALIGN) * _ALIGN
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    with os.fdopen(handle, "wb") as file:
        file.write((_MAGIC + len(head).to_bytes(8, "little") + head).ljust(start, b" "))
        for array in packed.arrays.values():
            file.write(array.tobytes().ljust(-(-array.nbytes // _ALIGN) * _ALIGN, b"\0"))
    os.replace(temporary, path)


def load(path: Path) -> Packed | None:
    """The arrays of a file, mapped read-only; None where there is no such file or it is not whole."""
    try:
        mapped = np.memmap(path, dtype=np.uint8, mode="r")
    except (OSError, ValueError):
        return None
    offset = len(_MAGIC)
    if mapped[:offset].tobytes() != _MAGIC:
        return None
    length = int.from_bytes(mapped[offset : offset + 8].tobytes(), "little")
    try:
        head = json.loads(mapped[offset + 8 : offset + 8 + length].tobytes())
    except ValueError:
        return None
    start = -(-(offset + 8 + length) // _ALIGN) * _ALIGN
    if len(mapped) < start + head["bytes"]:
        return None
    body = np.asarray(mapped)[start:]
    described = head["arrays"].items()
    arrays = {name: np.frombuffer(body, dtype, count, place) for name, (dtype, count, place) in described}
    return Packed(head["stamp"], arrays, head["words"])
