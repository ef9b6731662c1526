"""What careers are told by: several titles in one breath, the noun after a title, records that were another's."""

from olytui.extract.rule import Rule

_TRADES = (
    "athlete|runner|sprinter|hurdler|swimmer|cyclist|boxer|rower|gymnast|skier|skater|snowboarder|judoka|"
    "wrestler|diver|sailor|shooter|archer|fencer|triathlete|decathlete|heptathlete|pentathlete|jumper|"
    "vaulter|thrower|walker|marathoner|climber|canoeist|kayaker|lifter|weightlifter|rider|biathlete|surfer"
)

RULES = (
    Rule(
        "title.trade",
        f"HOLDER ..1 {_TRADES} WHO",
        "WHO rank HOLDER",
        0.86,
        level="words",
        past=True,
        yes=("The Olympic 800m champion runner Ada Novak smiled => Ada Novak rank 1",),
    ),
    Rule(
        "title.is-all",
        "is|was|are|became ..1 ,|a|the? COMP , ..1 COMP2 ,|and ..1 __3 HOLDER",
        "SUBJECT rank HOLDER",
        0.8,
        past=True,
        yes=("Ada Novak won the 200m. She is now Olympic, world and European champion => Ada Novak rank 1",),
    ),
    Rule(
        "medal.and-comp",
        "and|,|plus|then COMP __2 MEDAL !to !went !for !goes !was !winner !WHO",
        "SUBJECT rank MEDAL",
        0.86,
        yes=(
            "Ada Novak won European 800m bronze in 2010, world silver in 2011 and Commonwealth gold in Delhi => "
            "Ada Novak rank 3; Ada Novak rank 2; Ada Novak rank 1",
        ),
    ),
    Rule(
        "win.as-well",
        "as well as the|a ..1 COMP __3 TITLE",
        "SUBJECT rank 1",
        0.84,
        yes=(
            "Ada Novak has won the Bergen Marathon, as well as a European 5,000m title at home => Ada Novak rank 1",
        ),
    ),
    Rule(
        "mark.record-set",
        "record ..1 set|held|owned|established ..1 by WHO of|at|with MARK",
        "WHO mark MARK",
        0.88,
        is_plain=True,
        yes=(
            "Ada Novak fell short of the 3,000m record set by Eva Lund of 8:06.11 in 1993 => Eva Lund mark 8:06.11",
        ),
    ),
    Rule(
        "mark.record-told",
        "WHO 's ..2 RECORD __2 is|was|stands|stood|remains ..1 at? MARK",
        "WHO mark MARK; WHO record RECORD",
        0.88,
        yes=(
            "Ada Novak's national record in the 200m is 22.10 => Ada Novak mark 22.10; Ada Novak record NR",
        ),
    ),
    Rule(
        "mark.clearance",
        "clearance|clearances to|of|at|over MARK",
        "SUBJECT mark MARK",
        0.86,
        yes=(
            "Ada Novak came second in the high jump with first-time clearances to 1.96m => Ada Novak mark 1.96",
        ),
    ),
)
