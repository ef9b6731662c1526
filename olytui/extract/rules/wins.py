"""Victories without a medal's name: `won the 1500m`, `cruised to victory`, `retained his title`, `beat X
in the final`.
"""

from olytui.extract.rule import Rule

RULES = (
    Rule(
        "win.event",
        "<win> the|a|her|his|their|this|that? __5 EVENT !MEDAL !TITLE !PHASE !HOLDER !trials",
        "SUBJECT rank 1",
        0.88,
        yes=("Ada Novak won the women's 200m => Ada Novak rank 1",),
        no=("Ada Novak won 200m gold", "Ada Novak will win the 200m"),
    ),
    Rule(
        "win.final",
        "<win> the|a|her|his|their __5 PHASE !MEDAL !TITLE !HOLDER",
        "SUBJECT rank 1",
        0.85,
        yes=("Ada Novak won the 200m final => Ada Novak rank 1",),
    ),
    Rule(
        "win.race",
        "win|wins|won|winning the|a|her|his|their|that|this ..2 race|event|competition|contest|"
        "meeting|bout|fight !of",
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
        "win|wins|won|winning the|a|her|his|their? __4 COMP !MEDAL !TITLE !HOLDER !EVENT !SPORT !PHASE",
        "SUBJECT rank 1",
        0.8,
    ),
    Rule(
        "win.mark",
        "win|wins|won|winning|triumphed|prevailed easily|comfortably|again? in|with ..4 MARK",
        "SUBJECT rank 1",
        0.88,
        yes=("Ada Novak won in 22.22 => Ada Novak rank 1",),
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
        "with|for|after ..3 EVENT VICTORY",
        "SUBJECT rank 1",
        0.8,
    ),
    Rule(
        "win.victory-for",
        "VICTORY for|by WHO",
        "WHO rank 1",
        0.8,
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
        "crowned|became|become|becoming|becomes|named __6 HOLDER",
        "SUBJECT rank HOLDER",
        0.85,
        yes=("Ada Novak was crowned Olympic champion => Ada Novak rank 1",),
    ),
    Rule(
        "win.beat-final",
        "<beat> !by ..1 WHO SCORE? SCORE2? SCORE3? ..3 in the|a|their? __3 PHASE",
        "SUBJECT rank 1; WHO rank 2",
        0.8,
        yes=("Ada Novak beat Eva Lund in the final => Ada Novak rank 1; Eva Lund rank 2",),
    ),
    Rule(
        "win.edge",
        "edge|edges|edged|edging|pip|pips|pipped|pipping|outsprint|outsprinted|outkicked|outkicking|"
        "outtouched|outtouching|nipped "
        "out? WHO !to !into !for",
        "SUBJECT rank 1; WHO rank 2",
        0.75,
        yes=("Ada Novak edged out Eva Lund => Ada Novak rank 1; Eva Lund rank 2",),
    ),
    Rule(
        "win.ahead",
        "<win> ..3 __3 ahead of WHO",
        "SUBJECT rank 1; WHO below 1",
        0.75,
    ),
    Rule(
        "win.lead-list",
        "ahead of WHO and|, WHO2",
        "WHO pass 2",
        0.1,
    ),
    Rule(
        "win.noun",
        "<take> ..1 a|an|the|his|her|another ..4 win !over|bonus",
        "SUBJECT rank 1",
        0.8,
        yes=("Ada Novak collected her seventh career win => Ada Novak rank 1",),
    ),
    Rule(
        "win.went",
        "TITLE ..1 went|goes|going ..1 to WHO",
        "WHO rank 1",
        0.88,
        yes=("The title went to Ada Novak => Ada Novak rank 1",),
    ),
    Rule(
        "win.lost-final",
        "lost|lose|losing|loses|beaten|defeated SCORE? SCORE2? ..3 to|by WHO SCORE3? ..3 in the|a|"
        "their|his|her __4 PHASE",
        "SUBJECT rank 2; WHO rank 1",
        0.8,
        yes=("Ada Novak lost to Eva Lund in the final => Ada Novak rank 2; Eva Lund rank 1",),
    ),
    Rule(
        "win.poss",
        "WHO 's ..2 VICTORY in|at|over",
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
        "win|won|winning|wins by ..1 MARGIN",
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
        "EVENT ..2 was|were|went ..1 won|taken|claimed|to by? WHO",
        "WHO rank 1",
        0.88,
        yes=("The women's 200m was won by Ada Novak => Ada Novak rank 1",),
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
        "VICTORY ..1 went|goes|going ..1 to WHO",
        "WHO rank 1",
        0.88,
        yes=("Victory went to Ada Novak => Ada Novak rank 1",),
    ),
)
