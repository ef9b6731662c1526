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
    Rule(
        "irm.lost-medal",
        "lost|loses|losing|forfeited|forfeits his|her|their|the ..1 __2 MEDAL|TITLE __5 for|over|after|because "
        "doping|failing|testing|drugs",
        "SUBJECT irm DSQ",
        0.7,
        is_plain=True,
        yes=("Ada Novak lost her silver medal in the women's 200m for doping => Ada Novak irm DSQ",),
    ),
    Rule(
        "irm.not-compete",
        "not compete|race|run|participate|feature __6 because|due|through|owing|after|following ..4 "
        "injury|injured|illness|ill|sickness|virus|fever|surgery|knee|hamstring|ankle|back|foot|calf|achilles|groin",
        "SUBJECT irm withdrew",
        0.74,
        is_plain=True,
        yes=("Ada Novak will not compete in the women's 200m because of injury => Ada Novak irm withdrew",),
        no=("Ada Novak did not run well",),
    ),
)
