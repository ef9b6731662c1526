"""Titles held: `Olympic champion X`, `X, the world 100m champion`, `the defending champion`, `winner X`."""

from olytui.extract.rule import Rule

RULES = (
    Rule(
        "title.before",
        "HOLDER WHO",
        "WHO rank HOLDER",
        0.9,
        level="words",
        past=True,
        yes=("The Olympic champion Ada Novak smiled => Ada Novak rank 1",),
    ),
    Rule(
        "title.two",
        "HOLDER and ..1 __5 HOLDER2 WHO",
        "WHO rank HOLDER",
        0.88,
        level="words",
        past=True,
        yes=("Olympic 100m champion and world silver medallist Ada Novak smiled => Ada Novak rank 1",),
    ),
    Rule(
        "title.and-record",
        "HOLDER and ..2 HELD holder|holders? WHO",
        "WHO rank HOLDER",
        0.88,
        level="words",
        past=True,
    ),
    Rule(
        "title.before-sport",
        "HOLDER ..1 SPORT|star|sprinter? WHO",
        "WHO rank HOLDER",
        0.85,
        level="words",
        past=True,
    ),
    Rule(
        "title.after",
        "WHO , the|a|an|former|two-time|three-time|reigning|defending|current|who is|was? the|a? __6 HOLDER",
        "WHO rank HOLDER",
        0.9,
        level="words",
        past=True,
        yes=("Ada Novak, the world 200m champion, smiled => Ada Novak rank 1",),
    ),
    Rule(
        "title.the",
        "the __3 EVENT __2 HOLDER",
        "DESCRIBED rank HOLDER",
        0.75,
        level="words",
        past=True,
    ),
    Rule(
        "title.is",
        "WHO is|was|remains still|also? the|a ..2 __4 HOLDER",
        "WHO rank HOLDER",
        0.8,
        past=True,
    ),
    Rule(
        "title.earlier-lost",
        "lost|losing|lose|surrendered|defend|defending|defends|defended|defence|defense|relinquished of|to? "
        "her|his|their|the|a? __6 TITLE",
        "SUBJECT rank 1",
        0.6,
        past=True,
    ),
    Rule(
        "title.earlier-kept",
        "retain|retains|retained|retaining|defended|defends successfully? ..1 the|her|his|their __7 TITLE",
        "SUBJECT rank 1",
        0.85,
        past=True,
        yes=("Ada Novak retained her 200m title => Ada Novak rank 1",),
    ),
    Rule(
        "title.earlier-defence",
        "successful ..1 defense|defence of ..2 __5 TITLE",
        "SUBJECT rank 1",
        0.85,
        past=True,
    ),
)
