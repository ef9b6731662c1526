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
        "is|was|,|- ,? a|an|the|his|her|also ..2 RECORD",
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
        "RECORD ..1 MARK? ..4 for|by|from WHO",
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
    Rule(
        "record.fell",
        "RECORD __4 fell|falls|went|goes|belongs|belonged ..1 to WHO",
        "WHO record RECORD",
        0.8,
        yes=("The world record in the women's 200m fell to Ada Novak => Ada Novak record WR",),
    ),
    Rule(
        "record.off-own",
        "MARGIN off ..2 HELD",
        "SUBJECT record HELD",
        0.84,
        yes=(
            "Ada Novak took 0.03 seconds off her own world record in the women's 200m => Ada Novak record WR",
        ),
    ),
    Rule(
        "record.off",
        "MARGIN off|inside|under ..2 __3 RECORD",
        "SUBJECT record RECORD",
        0.86,
        yes=(
            "Ada Novak took two seconds off her personal best with 4:01.22 in the women's 1500m => "
            "Ada Novak record PB",
        ),
    ),
    Rule(
        "record.own",
        "his|her|with ..1 RECORD __5 being|is|was|stands|stood ..1 at? ..1 MARK",
        "SUBJECT record RECORD",
        0.82,
        past=True,
        yes=("Ada Novak won, her national record in the women's 200m being 22.10 => Ada Novak record NR",),
    ),
    Rule(
        "record.held-mark",
        "HELD ..2 of|at|:|with ..1 MARK",
        "SUBJECT record HELD; SUBJECT mark MARK",
        0.82,
        past=True,
        yes=(
            "Over the women's 60m Ada Novak still holds a world record of 6.93 from her youth => "
            "Ada Novak record WR; Ada Novak mark 6.93",
        ),
    ),
)
