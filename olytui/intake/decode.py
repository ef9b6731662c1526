"""Bytes to text: UTF-8, or UTF-16 that says so; anything else is refused rather than guessed."""

import codecs

from olytui.errors import SourceError

_ORDINARY_CONTROLS = set("\t\n\r\f\x0b\x1b")
_MOST_CONTROLS = 0.1
_LOOKED_AT = 8192


def decode(data: bytes) -> str:
    """The text of some bytes; SourceError, in words that complete a sentence, where they are none."""
    is_wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text = data.decode("utf-16" if is_wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        if b"\x00" in data[:_LOOKED_AT]:
            raise SourceError("it is a binary file, no text") from error
        raise SourceError(
            f"it is not UTF-8 text (byte {error.start + 1}); convert it with: iconv -f WINDOWS-1252 -t UTF-8"
        ) from error
    start = text[:_LOOKED_AT]
    controls = sum(1 for letter in start if letter < " " and letter not in _ORDINARY_CONTROLS)
    if controls > _MOST_CONTROLS * len(start):
        raise SourceError("it is a binary file, no text")
    return text
