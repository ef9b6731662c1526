"""No result, told by what somebody was rather than did: `a non-starter`, `limped out`."""

from olytui.extract.rule import Rule

RULES = (
    Rule(
        "irm.non-starter",
        "was|were|is|are|among a|the? non-starter|non-starters",
        "SUBJECT irm DNS",
        0.85,
        yes=("Ada Novak was a non-starter in the women's 200m => Ada Novak irm DNS",),
    ),
    Rule(
        "irm.limped-out",
        "limped|limping|limps|hobbled|hobbling|hobbles out|off !the",
        "SUBJECT irm DNF",
        0.78,
        yes=("Ada Novak limped out of the women's 200m semi-finals => Ada Novak irm DNF",),
    ),
)
