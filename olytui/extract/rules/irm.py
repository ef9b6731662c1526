"""No result: did not start, did not finish, disqualified, no mark, withdrew."""

from olytui.extract.rule import Rule

_WITHDRAW = ("Ada Novak withdrew from the 200m => Ada Novak irm withdrew",)

RULES = (
    Rule(
        "irm.withdrew",
        "withdrew|withdraws|withdrawing|withdrawn|scratched",
        "SUBJECT irm withdrew",
        0.85,
        yes=_WITHDRAW,
    ),
    Rule(
        "irm.pulled-out",
        "pulled|pulls|pulling|ruled|bowed out of|from|because|through|after|with|injured",
        "SUBJECT irm withdrew",
        0.8,
        yes=("Ada Novak has pulled out of the 200m => Ada Novak irm withdrew",),
    ),
    Rule("irm.quit", "quit|quits|quitting the? COMP", "SUBJECT irm withdrew", 0.7),
    Rule(
        "irm.dnf",
        "did|does|do|failed|fails|unable not|to finish|complete the|her|his|a? !in|with|on|of|higher|"
        "above|better",
        "SUBJECT irm DNF",
        0.85,
        past=True,
        yes=("Ada Novak did not finish the race => Ada Novak irm DNF",),
    ),
    Rule(
        "irm.dropped-out",
        "dropped|dropping out",
        "SUBJECT irm DNF",
        0.8,
        yes=("Ada Novak dropped out at halfway => Ada Novak irm DNF",),
    ),
    Rule("irm.crashed-out", "crashed|crashing out", "SUBJECT irm DNF", 0.8),
    Rule(
        "irm.pulled-up",
        "pulled|pulls|pulling up ..1 injured|lame|with|after|in|clutching",
        "SUBJECT irm DNF",
        0.8,
    ),
    Rule(
        "irm.dsq",
        "disqualified|dq'd|dsq'd",
        "SUBJECT irm DSQ",
        0.85,
        yes=("Ada Novak was disqualified for a false start => Ada Novak irm DSQ",),
    ),
    Rule("irm.stripped", "stripped of", "SUBJECT irm DSQ", 0.75, past=True),
    Rule("irm.dns", "did|failed not|to start", "SUBJECT irm DNS", 0.8, past=True),
    Rule("irm.no-mark", "no-heighted|no-height", "SUBJECT irm NM", 0.85),
    Rule(
        "irm.no-mark-long",
        "failed|fails|failing to record|register|clear a|an|any|her|his ..2 height|mark|jump|throw|distance",
        "SUBJECT irm NM",
        0.8,
        past=True,
    ),
    Rule(
        "irm.retired",
        "retired|retires|retiring from the|his|her|their ..3 race|final|semifinal|match|event|heat|bout",
        "SUBJECT irm DNF",
        0.75,
    ),
    Rule(
        "irm.out-of", "forced|ruled|taken him|her? out of the|this|next|his|her", "SUBJECT irm withdrew", 0.75
    ),
    Rule("irm.skied-out", "skied|crashed|skidded|straddled out|gate", "SUBJECT irm DNF", 0.75),
)
