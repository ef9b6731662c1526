"""Victories without a medal's name: `won the 1500m`, `cruised to victory`, `retained his title`."""

from olytui.extract.rule import Rule

RULES = (
    Rule(
        "win.event",
        "<win>|dominated|dominating !to !part !up the|a|her|his|their|this|that|both? "
        "!a|fall|tumble|knock|spill|crashing|break __5 EVENT !MEDAL !TITLE "
        "!PHASE !HOLDER !trials !heat",
        "SUBJECT rank 1",
        0.88,
        yes=(
            "Ada Novak won the women's 200m => Ada Novak rank 1",
            "Ada Novak completed a double by winning the 200m => Ada Novak rank 1",
        ),
        no=(
            "Ada Novak won 200m gold",
            "Ada Novak will win the 200m",
            "Ada Novak took up the 200m",
            "Ada Novak took a crashing fall in the slalom",
        ),
    ),
    Rule(
        "win.final",
        "<win>|dominated|dominating the|a|her|his|their __5 PHASE !MEDAL !TITLE !HOLDER",
        "SUBJECT rank 1",
        0.85,
        yes=("Ada Novak won the 200m final => Ada Novak rank 1",),
    ),
    Rule(
        "win.race",
        "<win> the|a|her|his|their|that|this ..2 __2 race|event|competition|contest|"
        "meeting|bout|fight|tournament|gold|heat|match !of",
        "SUBJECT rank 1",
        0.85,
        yes=("Ada Novak won the race in 22.22 => Ada Novak rank 1",),
    ),
    Rule(
        "win.plain",
        "win|wins|won|winning comfortably|easily|convincingly|narrowly|emphatically|outright",
        "SUBJECT rank 1",
        0.75,
        yes=("Ada Novak won comfortably in the end => Ada Novak rank 1",),
    ),
    Rule(
        "win.comp",
        "win|wins|won|winning the|a|her|his|their? __4 COMP !MEDAL !TITLE !HOLDER !EVENT !SPORT "
        "!PHASE !TALLY !'s !medal !medals !- !trials",
        "SUBJECT rank 1",
        0.8,
    ),
    Rule(
        "win.mark",
        "win|wins|won|winning|triumphed|triumphing|prevailed|prevailing easily|comfortably|again? in|"
        "with|at ..4 MARK",
        "SUBJECT rank 1",
        0.88,
        yes=("Ada Novak won in 22.22 => Ada Novak rank 1",),
    ),
    Rule(
        "win.triumphed",
        "triumphed|triumphing|triumphs|prevailed|prevailing|prevails|victorious ..1 in|at|over ..1 "
        "__4 EVENT|COMP|PHASE",
        "SUBJECT rank 1",
        0.86,
        yes=(
            "Ada Novak triumphed in the women's 200m => Ada Novak rank 1",
            "Ada Novak emerged victorious in the 200m => Ada Novak rank 1",
        ),
    ),
    Rule(
        "win.on-top",
        "came|come|comes|coming|finished|ended|emerged out? on top __4",
        "SUBJECT rank 1",
        0.84,
        yes=("Ada Novak came out on top in the 200m => Ada Novak rank 1",),
    ),
    Rule(
        "win.podium-top",
        "<finish>|stood|standing|stand|stands|climbed|stepped ..2 on|atop|at|onto ..1 MEDAL",
        "SUBJECT rank MEDAL",
        0.87,
        yes=("Ada Novak finished on top of the podium in the 200m => Ada Novak rank 1",),
    ),
    Rule(
        "win.topped",
        "topped|topping|tops the|a? __5 podium|EVENT|PHASE|field|competition|leaderboard|classification",
        "SUBJECT rank 1",
        0.84,
        yes=("Ada Novak topped the podium in the women's 200m => Ada Novak rank 1",),
    ),
    Rule(
        "win.romped",
        "romped|romping|romps|cruised|cruising|coasted|coasting|strolled|strolling|cantered|waltzed "
        "home|in|away|clear",
        "SUBJECT rank 1",
        0.8,
        yes=("Ada Novak romped home in the 1500m in 4:01.22 => Ada Novak rank 1",),
    ),
    Rule(
        "win.away-with",
        "ran|run|runs|running|walked|walking|walk|skipped away|off with ..2 __3 EVENT|PHASE|TITLE|race|MEDAL",
        "SUBJECT rank 1",
        0.85,
        yes=("Ada Novak ran away with the women's 200m => Ada Novak rank 1",),
    ),
    Rule(
        "win.tape",
        "broke|breaking|breasted|breasting|breaks the tape",
        "SUBJECT rank 1",
        0.85,
        yes=("Ada Novak broke the tape in the marathon in 2:21:22 => Ada Novak rank 1",),
    ),
    Rule(
        "win.victory",
        "<take> ..1 a|an|the|her|his|another? __6 VICTORY",
        "SUBJECT rank 1",
        0.85,
        yes=(
            "Ada Novak cruised to victory => Ada Novak rank 1",
            "Ada Novak claimed victory in the slalom => Ada Novak rank 1",
        ),
    ),
    Rule(
        "win.with",
        "with|for|after|by ..3 __3 EVENT VICTORY|win",
        "SUBJECT rank 1",
        0.8,
    ),
    Rule(
        "win.with-victory",
        "with|up|by ..2 VICTORY in|at ..2 __2 EVENT|COMP",
        "SUBJECT rank 1",
        0.8,
        yes=("Ada Novak doubled up with victory in the 200m => Ada Novak rank 1",),
    ),
    Rule(
        "win.victory-for",
        "VICTORY __3 for|by WHO",
        "WHO rank 1",
        0.8,
        yes=("There was victory in the 200m for Ada Novak => Ada Novak rank 1",),
    ),
    Rule(
        "win.win-for",
        "a|another|the|her|his|first|second|third ..2 win|success __4 for|by WHO !over !against",
        "WHO rank 1",
        0.78,
        yes=("It was a first win of the season for Ada Novak in the 200m => Ada Novak rank 1",),
    ),
    Rule(
        "win.title",
        "<take> ..1 the|a|an|her|his|their? __8 TITLE",
        "SUBJECT rank 1",
        0.88,
        yes=(
            "Ada Novak claimed the vacant world title => Ada Novak rank 1",
            "Ada Novak retained her 200m crown => Ada Novak rank 1",
        ),
        no=("Ada Novak lost her title", "Ada Novak hopes to win the title"),
    ),
    Rule(
        "win.defence",
        "successful ..1 defense|defence of ..2 __5 TITLE",
        "SUBJECT rank 1",
        0.88,
        yes=("Ada Novak made a successful defence of her 200m title => Ada Novak rank 1",),
    ),
    Rule(
        "win.crowned",
        "crowned|became|become|becoming|becomes|named|repeated|repeats|repeat|repeating as? __6 HOLDER",
        "SUBJECT rank HOLDER",
        0.87,
        yes=(
            "Ada Novak was crowned Olympic champion => Ada Novak rank 1",
            "Ada Novak repeated as 200m champion => Ada Novak rank 1",
        ),
    ),
    Rule(
        "win.new",
        "is|are|was|were the new __4 HOLDER",
        "SUBJECT rank HOLDER",
        0.88,
        yes=("Ada Novak is the new world 200m champion => Ada Novak rank 1",),
    ),
    Rule(
        "win.winner-is",
        "HOLDER ..2 __5 was|is|were|proved|included|: ..1 WHO",
        "WHO rank HOLDER",
        0.85,
        yes=(
            "The winner of the women's 200m was Ada Novak => Ada Novak rank 1",
            "The runner-up in the 200m was Ada Novak => Ada Novak rank 2",
        ),
    ),
    Rule(
        "win.noun",
        "<take> ..1 a|an|the|his|her|another ..2 __3 win !over !bonus !against",
        "SUBJECT rank 1",
        0.8,
        yes=("Ada Novak collected her seventh career win => Ada Novak rank 1",),
    ),
    Rule(
        "win.went",
        "TITLE|EVENT|race|honours __4 went|goes|going __2 to WHO",
        "WHO rank 1",
        0.88,
        yes=(
            "The title went to Ada Novak => Ada Novak rank 1",
            "The women's 200m went to Ada Novak => Ada Novak rank 1",
        ),
    ),
    Rule(
        "win.poss",
        "WHO 's ..2 __2 VICTORY in|at|over|came",
        "WHO rank 1",
        0.75,
    ),
    Rule(
        "win.to-victory",
        "to ..1 __2 VICTORY",
        "SUBJECT rank 1",
        0.82,
        yes=("Ada Novak eased to victory in the slalom => Ada Novak rank 1",),
        no=("The road to victory is long for Ada Novak",),
    ),
    Rule(
        "win.to",
        "win|won|winning|wins by ..3 MARGIN",
        "SUBJECT rank 1",
        0.85,
        yes=("Ada Novak won by 0.2 seconds => Ada Novak rank 1",),
    ),
    Rule(
        "win.from",
        "win|won|winning|wins from|ahead of? WHO",
        "SUBJECT rank 1; WHO below 1",
        0.82,
        yes=("Ada Novak won from Eva Lund => Ada Novak rank 1; Eva Lund rank 2",),
    ),
    Rule(
        "win.passive",
        "EVENT|TITLE|PHASE|race|competition|crown|stage|event|tournament|meeting ..2 "
        "was|were|been|is ..2 won|taken|claimed|"
        "retained|secured|clinched|snatched "
        "..2 by __2 WHO",
        "WHO rank 1",
        0.89,
        yes=(
            "The women's 200m was won by Ada Novak => Ada Novak rank 1",
            "The women's 200m title was won by Ada Novak => Ada Novak rank 1",
        ),
    ),
    Rule(
        "win.passive-mark",
        "was|were ..2 won in|at|with ..4 MARK by WHO",
        "WHO rank 1; WHO mark MARK",
        0.92,
        yes=("The women's long jump was won at 7.06m by Ada Novak => Ada Novak rank 1; Ada Novak mark 7.06",),
    ),
    Rule(
        "win.mark-to-win",
        "MARK to win|triumph and|.|,|;|from|by|ahead|with|as|on|but",
        "SUBJECT rank 1",
        0.85,
        yes=("Ada Novak cleared 2.01 to win and Eva Lund was second => Ada Novak rank 1",),
    ),
    Rule(
        "win.victory-went",
        "VICTORY __4 went|goes|going ..1 to WHO",
        "WHO rank 1",
        0.88,
        yes=("Victory went to Ada Novak => Ada Novak rank 1",),
    ),
    Rule(
        "win.took-who",
        "took WHO ..2 MARK to <win> the|a|her|his? __4 EVENT|TITLE|MEDAL|PHASE|race",
        "WHO rank 1; WHO mark MARK",
        0.9,
        yes=("It took Ada Novak 22.22 seconds to win the 200m => Ada Novak rank 1; Ada Novak mark 22.22",),
    ),
    Rule(
        "win.needed",
        "needed|needs ..2 MARK to <win> the|a|her|his? __4 EVENT|TITLE|MEDAL|PHASE|race",
        "SUBJECT rank 1; SUBJECT mark MARK",
        0.9,
        yes=(
            "Ada Novak needed just 22.22 seconds to win the 200m => Ada Novak rank 1; Ada Novak mark 22.22",
        ),
    ),
    Rule(
        "win.fell-to",
        "TITLE|race|crown|honours __3 fell|fell|passed|passes|belonged|belongs ..1 to WHO",
        "WHO rank 1",
        0.86,
        yes=("The women's 200m crown passed to Ada Novak => Ada Novak rank 1",),
    ),
    Rule(
        "tally.first-of",
        "<win> the first|second|third|last|opening|final of ..2 races|race|events",
        "SUBJECT rank 1",
        0.82,
        yes=("Ada Novak won the second of two races in the women's 1500m speed skating => Ada Novak rank 1",),
    ),
    Rule(
        "win.record",
        "win|wins|won|winning __3 in|with a|an|the ..2 __2 RECORD",
        "SUBJECT rank 1",
        0.85,
        yes=(
            "Ada Novak won the women's 1500m on Friday, having won on Monday in a track record => "
            "Ada Novak rank 1",
        ),
    ),
)
