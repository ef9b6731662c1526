"""No result: did not start, did not finish, disqualified, no mark, withdrew."""

from olytui.extract.rule import Rule

_WHY = "injured|injury|through|because|with|after|due|following|by|owing"

RULES = (
    Rule(
        "irm.withdrew",
        "withdrew|withdraws|withdrawing|withdrawn|scratched !from !support !its !their !his !her !all",
        "SUBJECT irm withdrew",
        0.8,
        yes=("Ada Novak withdrew injured => Ada Novak irm withdrew",),
        no=("Ada Novak clawed and scratched her way into the 200m final",),
    ),
    Rule(
        "irm.withdrew-from",
        "withdrew|withdraws|withdrawing|withdrawn|withdraw|scratched|scratch from ..1 __4 EVENT|COMP|"
        "PHASE|race|"
        "event|competition|championships|games|final|team|tournament|meeting",
        "SUBJECT irm withdrew",
        0.88,
        is_plain=True,
        yes=(
            "Ada Novak withdrew from the 200m => Ada Novak irm withdrew",
            "Ada Novak was forced to withdraw from the 200m => Ada Novak irm withdrew",
        ),
        no=("Ada Novak did not say whether she would withdraw",),
    ),
    Rule(
        "irm.withdrawal",
        "WHO 's|has ..1 withdrawal|pull-out",
        "WHO irm withdrew",
        0.85,
        yes=("Ada Novak's withdrawal from the 200m came on Friday => Ada Novak irm withdrew",),
    ),
    Rule(
        "irm.withdrawal-of",
        "withdrawal|withdrawals of WHO",
        "WHO irm withdrew",
        0.85,
        yes=("The withdrawal of Ada Novak from the 200m was a surprise => Ada Novak irm withdrew",),
    ),
    Rule(
        "irm.pulled-out",
        f"pulled|pulls|pulling|ruled out of|from|{_WHY} ..1 __3 EVENT|COMP|PHASE|the|her|his|this|"
        "next|injury|an|a !lead",
        "SUBJECT irm withdrew",
        0.82,
        yes=(
            "Ada Novak has pulled out of the 200m => Ada Novak irm withdrew",
            "Ada Novak has been ruled out of the 200m => Ada Novak irm withdrew",
        ),
    ),
    Rule(
        "irm.forced-to-pull",
        "forced|had|compelled|obliged|decided|opted to pull|withdraw|drop|scratch out|of|from|"
        "because|with|after|through",
        "SUBJECT irm withdrew",
        0.86,
        is_plain=True,
        yes=("Ada Novak has been forced to pull out of the 200m => Ada Novak irm withdrew",),
    ),
    Rule(
        "irm.will-miss",
        f"will|would|must|to|also miss ..1 __6 {_WHY}",
        "SUBJECT irm withdrew",
        0.75,
        is_plain=True,
        yes=("Ada Novak will miss the 200m through injury => Ada Novak irm withdrew",),
    ),
    Rule(
        "irm.is-out",
        "is|are|was|were ..1 out of the|this|next|her|his ..1 __3 EVENT|COMP|team|games|"
        "championships|event !medals",
        "SUBJECT irm withdrew",
        0.74,
        yes=("Ada Novak is out of the 200m => Ada Novak irm withdrew",),
    ),
    Rule(
        "irm.out-of",
        "forced|ruled|taken|kept|put|ousted WHO out of the|this|next|her|his|any? ..1 __3 EVENT|COMP|"
        "PHASE|race|event",
        "WHO irm withdrew",
        0.8,
        yes=("Injury has forced Ada Novak out of the 200m => Ada Novak irm withdrew",),
    ),
    Rule(
        "irm.forced-out",
        "forced|ruled|kept|put|taken him|her? out of the|this|next|his|her",
        "SUBJECT irm withdrew",
        0.75,
    ),
    Rule("irm.quit", "quit|quits|quitting the? COMP", "SUBJECT irm withdrew", 0.7),
    Rule(
        "irm.dnf",
        "not|failed|fails|unable|couldn't|didn't|failing to? finish|complete the|her|his|a? "
        "!in !with !on !of !higher !above !better !among !inside !anywhere !ahead !PLACE !outside !strongly",
        "SUBJECT irm DNF",
        0.85,
        is_plain=True,
        yes=(
            "Ada Novak did not finish the race => Ada Novak irm DNF",
            "Ada Novak was unable to finish the marathon => Ada Novak irm DNF",
        ),
        no=("Ada Novak did not finish higher than fifth",),
    ),
    Rule(
        "irm.dropped-out",
        "dropped|dropping|drops|stepped|stepping out|off !of",
        "SUBJECT irm DNF",
        0.8,
        yes=("Ada Novak dropped out at halfway => Ada Novak irm DNF",),
    ),
    Rule(
        "irm.crashed-out",
        "crashed|crashing|crashes|skied|skidded|straddled|slid|fell|falling|tumbled|tipped out !of !to !in",
        "SUBJECT irm DNF",
        0.8,
        yes=("Ada Novak crashed out on the last bend => Ada Novak irm DNF",),
    ),
    Rule(
        "irm.crashed-out-of",
        "crashed|crashing|crashes|fell|dropped|dropping out of ..1 __3 EVENT|race|meeting|meet|PHASE|slalom|"
        "downhill !stages",
        "SUBJECT irm DNF",
        0.78,
        yes=("Ada Novak crashed out of the slalom => Ada Novak irm DNF",),
    ),
    Rule(
        "irm.gate",
        "missed|missing|straddled|straddling|hooked|hooking|skipped a|the ..1 gate",
        "SUBJECT irm DNF",
        0.7,
    ),
    Rule(
        "irm.abandoned",
        "abandoned|abandons|abandoning ..1 the|after|with|on|following|at !EVENT",
        "SUBJECT irm DNF",
        0.7,
    ),
    Rule(
        "irm.abandoned-race",
        "abandoned|abandons|abandoning ..1 __2 EVENT|race|COMP",
        "SUBJECT irm DNF",
        0.82,
        yes=("Ada Novak abandoned the road race => Ada Novak irm DNF",),
    ),
    Rule(
        "irm.pulled-up",
        "pulled|pulls|pulling up ..1 injured|lame|with|after|in|clutching|holding|limping|before|on|"
        "at|midway|as",
        "SUBJECT irm DNF",
        0.8,
        yes=("Ada Novak pulled up injured in the 200m final => Ada Novak irm DNF",),
    ),
    Rule(
        "irm.retired",
        "retired|retires|retiring|climbed|stretchered|carried|taken from|off|out the|his|her|their|a ..1 __3 "
        "race|final|semifinal|match|event|heat|bout|EVENT|PHASE|bike|stretcher|track|pool|course",
        "SUBJECT irm DNF",
        0.75,
        yes=("Ada Novak retired from the road race with a puncture => Ada Novak irm DNF",),
    ),
    Rule(
        "irm.retired-at",
        "retired|retires|retiring ..1 injured|hurt|midway|ill|lame",
        "SUBJECT irm DNF",
        0.75,
        yes=("Ada Novak retired injured after two laps => Ada Novak irm DNF",),
    ),
    Rule(
        "irm.dns",
        "not|failed|unable|didn't|fails|couldn't to? start|appear !well !fast "
        "!badly !slowly !until !strongly !as !like !with",
        "SUBJECT irm DNS",
        0.74,
        is_plain=True,
        yes=("Ada Novak did not start the 200m final => Ada Novak irm DNS",),
        no=("Ada Novak did not start well",),
    ),
    Rule(
        "irm.sat-out",
        "sat|sits|sitting|sit out the|with|her|his|because|through",
        "SUBJECT irm DNS",
        0.74,
        yes=("Ada Novak sat out the women's 200m with a sore foot => Ada Novak irm DNS",),
    ),
    Rule(
        "irm.dsq",
        "disqualified|dq'd|dsq'd|disqualification|dqed|false-started|false-starts|false-starting",
        "SUBJECT irm DSQ",
        0.82,
        yes=(
            "Ada Novak was disqualified for a false start => Ada Novak irm DSQ",
            "Ada Novak false-started in the 200m => Ada Novak irm DSQ",
        ),
        no=("Ada Novak could be disqualified",),
    ),
    Rule(
        "irm.dsq-who",
        "disqualified|disqualify|disqualifying|disqualification of? ..2 WHO !'s",
        "WHO irm DSQ",
        0.8,
        yes=("The judges disqualified Ada Novak => Ada Novak irm DSQ",),
    ),
    Rule(
        "irm.dsq-poss",
        "WHO 's ..2 disqualification",
        "WHO irm DSQ",
        0.84,
        yes=("Ada Novak's disqualification from the 200m stands => Ada Novak irm DSQ",),
    ),
    Rule(
        "irm.penalised",
        "penalised|penalized for ..1 a|an|the|blocking|impeding|obstruction|interference|arm",
        "SUBJECT irm DSQ",
        0.7,
    ),
    Rule(
        "irm.stripped",
        "stripped of ..1 __5 MEDAL|TITLE|HOLDER|victory|VICTORY",
        "SUBJECT irm DSQ",
        0.8,
        yes=("Ada Novak was stripped of her Olympic 200m gold => Ada Novak irm DSQ",),
    ),
    Rule(
        "irm.no-height",
        "no-heighted|no-height|no-heights|no-marked|no-jumped",
        "SUBJECT irm NM",
        0.85,
        yes=("Ada Novak no-heighted in the pole vault => Ada Novak irm NM",),
    ),
    Rule(
        "irm.no-mark-long",
        "failed|fails|failing|unable|fail to record|register|clear|post|land|log|produce|make a|an|"
        "any|her|his|either|one ..3 "
        "height|heights|mark|jump|throw|distance|attempt|lift",
        "SUBJECT irm NM",
        0.8,
        is_plain=True,
        yes=("Ada Novak failed to clear a height in the pole vault => Ada Novak irm NM",),
    ),
    Rule(
        "irm.crashed-in",
        "crashed|crashing|crashes|skied|slid|fell|tumbled out ..1 in|into|on|at|near the ..2 "
        "netting|nets|fence|fencing|barriers|barrier|gate|gates|corner|bend|bends|descent|lap|leg|run|course|jump",
        "SUBJECT irm DNF",
        0.8,
        yes=("Ada Novak crashed out in the netting in the women's super-G => Ada Novak irm DNF",),
    ),
    Rule(
        "irm.bombed-out",
        "bombed|bombs|bombing out !of",
        "SUBJECT irm NM",
        0.8,
        yes=("Ada Novak bombed out in the snatch => Ada Novak irm NM",),
        no=("Ada Novak bombed out of the tournament",),
    ),
    Rule(
        "irm.unable-to-continue",
        "unable|not able|fit? to continue|carry|go|resume on?",
        "SUBJECT irm DNF",
        0.75,
        is_plain=True,
        yes=("Ada Novak fell during her high bar routine and was unable to continue => Ada Novak irm DNF",),
    ),
    Rule(
        "irm.three-fouls",
        "fouled|fouls|fouling|failed with? all|her|his|three|out ..3 attempts|jumps|throws|times|chances",
        "SUBJECT irm NM",
        0.75,
        yes=("Ada Novak fouled all three attempts in the women's long jump => Ada Novak irm NM",),
    ),
    Rule(
        "irm.missed",
        "miss|missed|misses|missing the ..1 __3 COMP|EVENT|games|championships ..2 with|through|"
        "because|due|after|owing",
        "SUBJECT irm DNS",
        0.74,
        is_plain=True,
        yes=("Ada Novak missed the World Championships through injury => Ada Novak irm DNS",),
    ),
    Rule(
        "irm.stretchered",
        "stretchered|carried off|away|from",
        "SUBJECT irm DNF",
        0.74,
    ),
    Rule(
        "irm.taken-off",
        "taken|carried off|away ..3 stretcher|ambulance|wheelchair",
        "SUBJECT irm DNF",
        0.78,
        yes=(
            "Ada Novak fell in the women's steeplechase and was taken off on a stretcher => Ada "
            "Novak irm DNF",
        ),
    ),
    Rule(
        "irm.climbed-off",
        "climbed|climbs|climbing off !the !podium",
        "SUBJECT irm DNF",
        0.74,
    ),
    Rule(
        "irm.out-before",
        "out|withdrawn before the start",
        "SUBJECT irm DNS",
        0.78,
    ),
    Rule(
        "irm.pulled-out-when",
        "pulled|pulls|pulling out hours|days|earlier|before|ahead|on|late|last|this|yesterday|DATE",
        "SUBJECT irm withdrew",
        0.82,
        yes=("Ada Novak pulled out hours before the women's 200m final => Ada Novak irm withdrew",),
    ),
    Rule(
        "irm.pulled-who",
        "pulled|pulling|withdrew|withdrawing|removed WHO from|out of? the|her|his ..1 __2 "
        "EVENT|PHASE|race|event|team",
        "WHO irm withdrew",
        0.8,
        yes=("Her coach pulled Ada Novak from the 200m final => Ada Novak irm withdrew",),
    ),
    Rule(
        "irm.with-retiring",
        "with|and|but WHO retiring|abandoning|retired|abandoned after|with|at|on|from|before !to",
        "WHO irm DNF",
        0.78,
        yes=(
            "Eva Lund won the single sculls, with Ada Novak retiring after the first bend => Ada Novak irm DNF",
        ),
    ),
    Rule(
        "irm.knocked-out",
        "knocked|brought|taken ..5 out of the race|EVENT",
        "SUBJECT irm DNF",
        0.78,
        yes=("Ada Novak was knocked off her bike and out of the race in the road race => Ada Novak irm DNF",),
    ),
    Rule(
        "irm.expelled",
        "expelled|excluded|kicked|thrown from|out ..1 the COMP|games|championships|race|event|EVENT",
        "SUBJECT irm DSQ",
        0.75,
        yes=("Ada Novak was expelled from the 200m for blocking => Ada Novak irm DSQ",),
    ),
)
