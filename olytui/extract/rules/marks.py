"""Times, distances, points: `clocked 22.22`, `in a time of 3:27.65`, `Kerr's 3:27.79`."""

from olytui.extract.rule import Rule

RULES = (
    Rule(
        "mark.verb",
        "<clock> ..5 MARK",
        "SUBJECT mark MARK",
        0.9,
        yes=(
            "Ada Novak clocked 22.22 => Ada Novak mark 22.22",
            "Ada Novak threw a best of 21.86m => Ada Novak mark 21.86",
        ),
    ),
    Rule(
        "mark.time-of",
        "in|with|to|of|and a|an|her|his|the|their ..4 of|was|: MARK",
        "SUBJECT mark MARK",
        0.9,
        yes=("Ada Novak won in a time of 22.22 => Ada Novak mark 22.22",),
    ),
    Rule(
        "mark.in",
        "in|with|at|on|by clocking|posting|a|an? ..2 MARK",
        "SUBJECT mark MARK",
        0.88,
        yes=("Ada Novak finished fourth in 22.22 => Ada Novak mark 22.22",),
    ),
    Rule(
        "mark.poss",
        "WHO 's ..4 MARK",
        "WHO mark MARK",
        0.9,
        yes=("Ada Novak's time of 22.22 was enough => Ada Novak mark 22.22",),
    ),
    Rule(
        "mark.bracket",
        "WHO (|[ MARK )|]|,|;",
        "WHO mark MARK",
        0.88,
        level="brackets",
        yes=("Ada Novak (22.22) was third => Ada Novak mark 22.22",),
    ),
    Rule(
        "mark.bracket-nation",
        "WHO ,|-|: MARK",
        "WHO mark MARK",
        0.8,
    ),
    Rule(
        "mark.to",
        "MARK to WHO 's MARK2",
        "SUBJECT mark MARK; WHO mark MARK2",
        0.9,
        yes=("Ada Novak won, her 22.22 to Eva Lund's 22.30 => Ada Novak mark 22.22; Eva Lund mark 22.30",),
    ),
    Rule(
        "mark.record-of",
        "RECORD ..2 of|in|with|: MARK",
        "SUBJECT mark MARK",
        0.88,
        yes=("Ada Novak set a national record of 22.22 => Ada Novak mark 22.22; Ada Novak record NR",),
    ),
    Rule(
        "mark.record-plain",
        "RECORD ..1 MARK",
        "SUBJECT mark MARK",
        0.85,
    ),
    Rule(
        "mark.set-record",
        "MARK ..3 RECORD",
        "SUBJECT mark MARK",
        0.7,
    ),
    Rule(
        "mark.duel",
        "WHO MARK beat|defeated|caught|overtook WHO2 MARK2",
        "WHO mark MARK; WHO2 mark MARK2",
        0.88,
        yes=(
            "In the second ride on Tuesday night Ada Novak 4:15.006 beat Eva Lund 4:23.029 => Ada "
            "Novak mark 4:15.006; Eva Lund mark 4:23.029",
        ),
    ),
)
