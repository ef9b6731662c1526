"""Placings: `finished fourth`, `with X fifth`, `third behind X and Y`."""

from olytui.extract.rule import Rule

RULES = (
    Rule(
        "place.verb",
        "<finish> up|home|in|through|across? ..3 PLACE",
        "SUBJECT rank PLACE",
        0.92,
        yes=(
            "Ada Novak finished fourth in the 200m => Ada Novak rank 4",
            "Ada Novak came home in fifth => Ada Novak rank 5",
            "Ada Novak had to settle for sixth place => Ada Novak rank 6",
        ),
        no=("Ada Novak could finish fourth",),
    ),
    Rule(
        "place.pair",
        "WHO <finish> ..5 PLACE and PLACE2",
        "WHO ranks PLACE PLACE2",
        0.93,
        yes=("Ada Novak and Eva Lund came second and third => Ada Novak rank 2; Eva Lund rank 3",),
    ),
    Rule(
        "place.pair-settle",
        "<finish> ..4 PLACE and PLACE2",
        "SUBJECT ranks PLACE PLACE2",
        0.9,
    ),
    Rule(
        "place.in",
        "WHO back? in|into a|an? ..1 PLACE",
        "WHO rank PLACE",
        0.92,
        yes=("Eva Lund won, with Ada Novak in fifth => Ada Novak rank 5",),
    ),
    Rule(
        "place.with",
        "with|and|as|while|,|; WHO ..1 PLACE",
        "WHO rank PLACE",
        0.9,
        yes=("Eva Lund won gold and Ada Novak third => Ada Novak rank 3",),
    ),
    Rule(
        "place.behind",
        "PLACE ..1 behind|to|after WHO",
        "WHO above PLACE",
        0.9,
        yes=("Eva Lund was second behind Ada Novak => Eva Lund rank 2; Ada Novak rank 1",),
    ),
    Rule(
        "place.was",
        "in? PLACE was|is|came|went WHO",
        "WHO rank PLACE",
        0.88,
        yes=("Third was Ada Novak => Ada Novak rank 3",),
    ),
    Rule(
        "place.before",
        "PLACE finisher|finishers? WHO",
        "WHO rank PLACE",
        0.85,
        yes=("Second-placed Ada Novak smiled => Ada Novak rank 2",),
    ),
    Rule(
        "place.for",
        "PLACE for WHO",
        "WHO rank PLACE",
        0.8,
        yes=("It was fourth for Ada Novak => Ada Novak rank 4",),
    ),
    Rule(
        "place.to",
        "PLACE ..1 went|going|goes|belonged to WHO",
        "WHO rank PLACE",
        0.9,
        yes=("Third place went to Ada Novak => Ada Novak rank 3",),
    ),
    Rule(
        "place.push",
        "push|pushed|pushing|relegated|relegating|beat|beating|forced|forcing|left|leaving|knocked|"
        "edged|edging|pipped "
        "WHO back|down? into|in|to|for PLACE",
        "WHO rank PLACE; SUBJECT rank 1",
        0.93,
        yes=("Eva Lund pushed Ada Novak into second => Eva Lund rank 1; Ada Novak rank 2",),
    ),
    Rule(
        "place.podium",
        "WHO <finish>|completed|completing|complete|rounded|rounding|filled|filling out|off? ..2 "
        "podium|medals",
        "WHO last-places 3",
        0.8,
    ),
    Rule(
        "place.effort",
        "with|for a|an|his|her ..1 PLACE - place? ..1 finish",
        "SUBJECT rank PLACE",
        0.85,
    ),
    Rule(
        "place.bare",
        "WHO ..1 PLACE in|with|at|on MARK",
        "WHO rank PLACE",
        0.88,
        yes=("Ada Novak third in 22.30 => Ada Novak rank 3",),
    ),
    Rule(
        "place.spot",
        "occupied|occupying|grabbed|grabbing|taking|took|claimed|claiming the ..1 PLACE",
        "SUBJECT rank PLACE",
        0.88,
    ),
    Rule(
        "place.after-mark",
        "MARK in|for|to|and ..2 PLACE",
        "SUBJECT rank PLACE",
        0.85,
        yes=("Ada Novak jumped 2.28m for fourth => Ada Novak rank 4",),
    ),
    Rule(
        "place.ahead",
        ", ..1 ahead of WHO",
        "WHO after-subject 1; SUBJECT none 1",
        0.78,
        yes=("Ada Novak won the 200m in 22.22, ahead of Eva Lund => Eva Lund rank 2",),
    ),
)
