"""Writes the README's table of keys from the browser's one table of keys.

python -m tests.tools.readme_keys
"""

import re
from pathlib import Path

from olytui.tui.bindings import KEYS, SCOPES, shown

README = Path(__file__).resolve().parents[2] / "README.md"
_BLOCK = re.compile(r"(<!-- keys: [^\n]*-->\n).*?(<!-- end of keys -->)", re.DOTALL)


def table() -> str:
    """The keys of every part of the browser, as Markdown."""
    lines = ["| where | keys | what it does |", "| --- | --- | --- |"]
    for scope, where in SCOPES.items():
        for key in (each for each in KEYS if each.scope == scope):
            names = " ".join(f"`{shown(name)}`" for name in key.keys).replace("|", "\\|")
            lines.append(f"| {where} | {names} | {key.help} |")
    return "\n".join(lines) + "\n"


def written(text: str) -> str:
    """The README with its table of keys as the browser has them."""
    return _BLOCK.sub(lambda match: match[1] + table() + match[2], text)


if __name__ == "__main__":
    README.write_text(written(README.read_text(encoding="utf-8")), encoding="utf-8")
