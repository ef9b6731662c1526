"""Records and bests: `in an Olympic record`, `set a national record`, `a season's best of 6.61`."""

from olytui.extract.rule import Rule

RULES = (
    Rule(
        "record.set",
        "<set> a|an|the|her|his|their? __4 RECORD",
        "SUBJECT record RECORD",
        0.9,
        yes=("Ada Novak set a national record => Ada Novak record NR",),
        no=("Ada Novak just missed the world record", "Ada Novak hopes to break the world record"),
    ),
    Rule(
        "record.in",
        "in|with|by a|an|the ..2 RECORD",
        "SUBJECT record RECORD",
        0.88,
        yes=("Ada Novak won in an Olympic record => Ada Novak record OR",),
    ),
    Rule(
        "record.by",
        "by WHO in|with a|an|the ..2 RECORD",
        "WHO record RECORD",
        0.93,
        yes=("Eva Lund was beaten by Ada Novak in an Olympic record => Ada Novak record OR",),
    ),
    Rule(
        "record.with-mark",
        "RECORD time? of|: MARK",
        "SUBJECT record RECORD",
        0.88,
    ),
    Rule(
        "record.plain-mark",
        "RECORD time? MARK",
        "SUBJECT record RECORD",
        0.85,
    ),
    Rule(
        "record.is",
        "is|was|, a|an|the ..2 RECORD",
        "SUBJECT record RECORD",
        0.8,
        yes=("Ada Novak's time of 22.22 is a national record => Ada Novak record NR",),
    ),
    Rule(
        "record.poss",
        "WHO 's ..3 RECORD",
        "WHO record RECORD",
        0.7,
        past=True,
    ),
    Rule(
        "record.for",
        "RECORD for|by WHO",
        "WHO record RECORD",
        0.7,
    ),
    Rule(
        "record.hold",
        "holds|held|owns|owned the|a|an|her|his ..3 RECORD",
        "SUBJECT record RECORD",
        0.6,
        past=True,
    ),
)
