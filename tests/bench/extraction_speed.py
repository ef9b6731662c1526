"""How many words a second extraction reads on one core, whether its memory stays flat, and how a spaCy pipeline
does on the same reports; run by hand.

    python tests/bench/extraction_speed.py --reports DIR [--metadata index.csv] [--times 20]

Processor time is counted and each report read once, a sixth of them at a time, the first sixth unmeasured to
warm up. Where spaCy is installed, a pipeline of the small English model's shape (a shared tok2vec of width 96
and depth 4, tagger, parser, ner) with untrained weights reads the same sixths in turns with it.
"""

import argparse
import importlib.util
import os
import resource
import statistics
import sys
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from time import process_time
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from olytui.extract import read
from olytui.model import Report
from tests.bench.extraction import reports

WIDTH, DEPTH, TURNS = 96, 4, 6
TAGS, RELATIONS, KINDS = 50, 45, 18
LISTENER = {"@architectures": "spacy.Tok2VecListener.v1", "width": WIDTH, "upstream": "*"}
TOK2VEC = {
    "@architectures": "spacy.Tok2Vec.v2",
    "embed": {
        "@architectures": "spacy.MultiHashEmbed.v2",
        "width": WIDTH,
        "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE"],
        "rows": [5000, 1000, 2500, 2500],
        "include_static_vectors": False,
    },
    "encode": {
        "@architectures": "spacy.MaxoutWindowEncoder.v2",
        "width": WIDTH,
        "depth": DEPTH,
        "window_size": 1,
        "maxout_pieces": 3,
    },
}


def pipeline() -> Callable[[str], Any]:
    """A spaCy pipeline of the small model's shape, its weights as they are made."""
    import spacy  # noqa: PLC0415 (not needed for reading, and not always there)

    made = spacy.blank("en")
    made.add_pipe("tok2vec", config={"model": TOK2VEC})
    tagger = made.add_pipe(
        "tagger", config={"model": {"@architectures": "spacy.Tagger.v2", "tok2vec": LISTENER}}
    )
    parser = made.add_pipe("parser", config={"model": _transitions("parser")})
    ner = made.add_pipe("ner", config={"model": _transitions("ner")})
    for component, name, count in ((tagger, "T", TAGS), (parser, "R", RELATIONS), (ner, "K", KINDS)):
        for number in range(count):
            component.add_label(f"{name}{number}")
    made.initialize()
    return made


def _transitions(kind: str) -> dict[str, Any]:
    return {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": kind,
        "extra_state_tokens": False,
        "hidden_width": 64,
        "maxout_pieces": 2,
        "use_upper": True,
        "tok2vec": LISTENER,
    }


def words_in(texts: Iterable[Report]) -> int:
    """The words of some reports, parted by spaces."""
    return sum(len(report.text.split()) for report in texts)


def speed(reader: Callable[[Report], object], texts: list[Report]) -> float:
    """Words a second of processor time."""
    begin = process_time()
    for report in texts:
        reader(report)
    return words_in(texts) / (process_time() - begin)


def memory(texts: list[Report], times: int) -> tuple[float, float]:
    """The most memory of this process in megabytes, when reports were read once and when many times."""
    peaks = []
    for turn in range(times):
        for report in texts:
            read(report)
        if turn in (0, times - 1):
            peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    return peaks[0], peaks[-1]


def main(texts: list[Report], times: int) -> None:
    """Reads, and prints what it took."""
    with ProcessPoolExecutor(1, get_context("spawn")) as alone:
        once, often = alone.submit(memory, texts, times).result()
    readers: dict[str, Callable[[Report], object]] = {"olytui": read}
    if importlib.util.find_spec("spacy"):
        parse = pipeline()
        readers["spaCy"] = lambda report: parse(report.text)
    speeds: dict[str, list[float]] = {name: [] for name in readers}
    for turn in range(min(TURNS, len(texts))):
        for name, reader in readers.items():
            speeds[name].append(speed(reader, texts[turn::TURNS]))
    for name, (_, *found) in speeds.items():
        low, high = min(found), max(found)
        print(f"{name:8} {statistics.median(found):9,.0f} words a second ({low:,.0f} to {high:,.0f})")
    if "spaCy" in speeds:
        pairs = zip(speeds["olytui"][1:], speeds["spaCy"][1:], strict=True)
        ratios = [own / peer for own, peer in pairs]
        print(f"ratio    {statistics.median(ratios):9.1f} ({min(ratios):.1f} to {max(ratios):.1f})")
    print(f"memory   {once:9.1f} MB once, {often:.1f} MB after {times} times over {len(texts)} reports")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--reports", type=Path, required=True)
    parser.add_argument("--metadata", type=Path)
    parser.add_argument("--times", type=int, default=20)
    given = parser.parse_args()
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    main(reports(given.reports, given.metadata), given.times)
