"""Medals won: `took silver`, `gold went to X`, `with X in bronze`."""

from olytui.extract.rule import Rule

RULES = (
    Rule(
        "medal.verb",
        "<take> up|home|away|off|out|on|through|back? __6 MEDAL !MEDAL",
        "SUBJECT rank MEDAL",
        0.93,
        yes=(
            "Ada Novak took silver in the 200m => Ada Novak rank 2",
            "Ada Novak had to settle for bronze => Ada Novak rank 3",
            "Ada Novak picked up a shock gold => Ada Novak rank 1",
            "Ada Novak smashed her way to 200m gold => Ada Novak rank 1",
            "Ada Novak hung on for bronze in the 200m => Ada Novak rank 3",
            "Ada Novak could only take bronze in the 200m => Ada Novak rank 3",
        ),
        no=(
            "Ada Novak hopes to win gold",
            "Ada Novak narrowly missed out on gold",
            "Ada Novak won three gold medals",
        ),
    ),
    Rule(
        "medal.pair",
        "<take> ..2 MEDAL and the? MEDAL2 !went !goes !going !was !to",
        "SUBJECT ranks MEDAL MEDAL2",
        0.94,
        yes=("Ada Novak and Eva Lund claimed the gold and silver => Ada Novak rank 1; Eva Lund rank 2",),
    ),
    Rule(
        "medal.in",
        "WHO in|on|with|taking|wins|claiming|earning|winning|landing|collecting ..1 the|a|an? MEDAL",
        "WHO rank MEDAL",
        0.92,
        yes=("Eva Lund won, with Ada Novak in silver => Ada Novak rank 2",),
    ),
    Rule(
        "medal.gapped",
        "with|and|as|,|;|while|but WHO the|a|an? MEDAL",
        "WHO rank MEDAL",
        0.85,
        yes=(
            "Eva Lund won gold with Ada Novak silver => Ada Novak rank 2",
            "Eva Lund took 200m gold, Ada Novak silver and Ines Roth bronze => Ada Novak rank 2; "
            "Ines Roth rank 3",
        ),
    ),
    Rule(
        "medal.to",
        "MEDAL __5 went|goes|going|passes|passed|falls|fell|was|is|being awarded|taken|won|claimed|shared|"
        "given|handed|secured? __2 to|by|between WHO",
        "WHO rank MEDAL",
        0.92,
        yes=(
            "Silver went to Ada Novak => Ada Novak rank 2",
            "The bronze was taken by Ada Novak => Ada Novak rank 3",
            "The bronze was shared by Ada Novak and Eva Lund => Ada Novak rank 3; Eva Lund rank 3",
            "The gold medal in the women's 200m went to Ada Novak => Ada Novak rank 1",
        ),
    ),
    Rule(
        "medal.to-gapped",
        "and|,|-|; ..1 MEDAL ,? ..2 ,? to WHO",
        "WHO rank MEDAL",
        0.88,
        yes=("Gold in the 200m went to Eva Lund and silver to Ada Novak => Ada Novak rank 2",),
    ),
    Rule(
        "medal.to-first",
        "^ ..2 MEDAL ,? ..2 ,? to WHO",
        "WHO rank MEDAL",
        0.85,
        yes=("Silver to another Pole, Ada Novak => Ada Novak rank 2",),
    ),
    Rule(
        "medal.for",
        "MEDAL __4 for WHO",
        "WHO rank MEDAL",
        0.85,
        yes=(
            "There was also a bronze for Ada Novak in the 200m => Ada Novak rank 3",
            "There was gold in the 200m for Ada Novak => Ada Novak rank 1",
        ),
        no=("Ada Novak was in the hunt for gold",),
    ),
    Rule(
        "medal.came-from",
        "MEDAL __6 came|comes|coming __4 from|through|via|courtesy of? WHO",
        "WHO rank MEDAL",
        0.85,
        yes=("Another gold came from Ada Novak in the 200m => Ada Novak rank 1",),
    ),
    Rule(
        "medal.beat",
        "<beat> !by ..2 WHO ..2 to|for|into|in the? ..2 __2 MEDAL",
        "SUBJECT rank MEDAL",
        0.9,
        yes=("Ada Novak beat Eva Lund to gold in the 200m => Ada Novak rank 1",),
    ),
    Rule(
        "medal.gave",
        "gave|give|gives|giving|earned|earning|earns|handed|handing|bring|brought|landed|won him|her|"
        "them __5 MEDAL",
        "SUBJECT rank MEDAL",
        0.88,
        yes=("Ada Novak's finish gave her a shock gold => Ada Novak rank 1",),
    ),
    Rule(
        "medal.winner-of",
        "<take> up|home? __6 MEDAL __4 behind|after WHO",
        "WHO above MEDAL",
        0.85,
        yes=("Eva Lund took silver behind Ada Novak => Eva Lund rank 2; Ada Novak rank 1",),
    ),
    Rule(
        "medal.his",
        "with|from|after|for|of his|her ..1 __2 MEDAL",
        "SUBJECT rank MEDAL",
        0.75,
        yes=("Ada Novak was delighted with her silver => Ada Novak rank 2",),
    ),
    Rule(
        "medal.poss",
        "WHO 's ..2 __2 MEDAL !hopes !chances !hope !- !or",
        "WHO rank MEDAL",
        0.78,
        yes=("Ada Novak's silver medal in the 200m was a surprise => Ada Novak rank 2",),
    ),
    Rule(
        "medal.winning-race",
        "WHO 's ..2 HOLDER race|run|performance|effort|swim|throw|jump|ride|routine|display|time|"
        "leap|vault|bout|team",
        "WHO rank HOLDER",
        0.8,
    ),
    Rule(
        "medal.given",
        "earned|earn|earning|awarded|awards|awarding|handed|hand|gave|giving|give|bringing|brought|"
        "presented|landed|won|win|"
        "winning WHO __5 MEDAL",
        "RECEIVER rank MEDAL",
        0.88,
        yes=(
            "A late surge earned Ada Novak a bronze => Ada Novak rank 3",
            "Ada Novak gave Poland its first gold in the women's 200m => Ada Novak rank 1",
        ),
    ),
    Rule(
        "medal.denied-by",
        "beaten|pipped|edged|denied|outsprinted|deprived|robbed ..2 to|for|of? ..3 MEDAL __4 by WHO",
        "WHO rank MEDAL; SUBJECT below MEDAL",
        0.88,
        is_plain=True,
        yes=(
            "Eva Lund was beaten to the bronze medal by Ada Novak => Ada Novak rank 3",
            "Eva Lund was denied gold in the 200m by Ada Novak => Ada Novak rank 1",
        ),
    ),
    Rule(
        "medal.denies",
        "deny|denied|denies|denying|deprive|deprived|depriving|rob|robbed|robbing WHO of? ..1 __3 MEDAL",
        "SUBJECT rank MEDAL",
        0.82,
        yes=("Ada Novak denied Eva Lund 200m gold => Ada Novak rank 1",),
    ),
    Rule(
        "medal.colon",
        "MEDAL :|- WHO",
        "WHO rank MEDAL",
        0.9,
        yes=("Gold: Ada Novak => Ada Novak rank 1",),
    ),
    Rule(
        "medal.after-mark",
        "MARK for|to|and ..3 MEDAL",
        "SUBJECT rank MEDAL",
        0.86,
        yes=("Ada Novak jumped 6.88m for silver => Ada Novak rank 2",),
    ),
    Rule(
        "medal.bracket",
        "WHO ( MEDAL )",
        "WHO rank MEDAL",
        0.85,
        level="brackets",
    ),
    Rule(
        "medal.enough",
        "good|enough ..1 for ..1 MEDAL",
        "SUBJECT rank MEDAL",
        0.86,
        yes=("Ada Novak's late surge was enough for bronze in the 200m => Ada Novak rank 3",),
    ),
    Rule(
        "medal.joined",
        "joined|joining|share|shared|sharing __4 MEDAL __4 with WHO",
        "WHO rank MEDAL; SUBJECT rank MEDAL",
        0.94,
        yes=(
            "Ada Novak shared the women's high jump gold with Eva Lund => Ada Novak rank 1; Eva Lund rank 1",
        ),
    ),
    Rule(
        "medal.tally-to",
        "TALLY __4 went|goes|going|was|were|being awarded|taken|won|claimed|shared? ..1 to|by|for WHO",
        "WHO rank TALLY",
        0.9,
        yes=(
            "The bronze medals in the women's -57kg went to Ada Novak and Eva Lund => Ada Novak rank "
            "3; Eva Lund rank 3",
        ),
    ),
    Rule(
        "medal.places-taken",
        "MEDAL place|places|spot|spots|position|positions ..1 taken|filled|claimed|occupied|going by|to WHO",
        "WHO rank MEDAL",
        0.9,
        yes=(
            "Ines Roth won the women's épée, with the bronze medal places taken by Ada Novak and Eva Lund => "
            "Ada Novak rank 3; Eva Lund rank 3",
        ),
    ),
    Rule(
        "medal.tally-taken",
        "WHO ,? ..1 won|took|claimed|earned|collected|secured|received|shared the|both? TALLY",
        "WHO rank TALLY",
        0.88,
        yes=(
            "Ines Roth won the women's épée and Ada Novak and Eva Lund won the bronze medals => "
            "Ada Novak rank 3; Eva Lund rank 3",
        ),
        no=("Ada Novak won three bronze medals",),
    ),
    Rule(
        "medal.with",
        "with a|an|the|another|her|his? ..1 __3 MEDAL !at !hopes !still !to !going",
        "SUBJECT rank MEDAL",
        0.74,
        yes=("Ada Novak thrilled the crowd with bronze in the women's 200m => Ada Novak rank 3",),
    ),
    Rule(
        "medal.to-medal",
        "to ..1 __3 MEDAL",
        "SUBJECT rank MEDAL",
        0.74,
        yes=("Ada Novak bounced to bronze in the women's trampoline => Ada Novak rank 3",),
    ),
    Rule(
        "tally.events",
        "TALLY DATE? ,? in|for|at the ..1 __2 EVENT and|, the|a? __2 EVENT2",
        "SUBJECT rank TALLY",
        0.82,
        yes=("Ada Novak wowed the crowd with two golds in the women's 400m and 800m => Ada Novak rank 1",),
    ),
    Rule(
        "tally.events-there",
        "TALLY at|in __5 ,? in|:|by|for ..1 __2 EVENT and|, the|a? __2 EVENT2",
        "SUBJECT rank TALLY",
        0.82,
        yes=(
            "Ada Novak won three gold medals at the 2012 Olympics in London in the 100m, the 200m and the long "
            "jump => Ada Novak rank 1",
        ),
        no=("Ada Novak won three gold medals at London 2012 and hopes to win the 100m and 200m in Rio",),
    ),
    Rule(
        "tally.both",
        "both|each <take> TALLY",
        "SUBJECT rank TALLY",
        0.84,
    ),
    Rule(
        "medal.and-event",
        "and|, ..1 MEDAL in|at|on the? __2 EVENT|PHASE|COMP",
        "SUBJECT rank MEDAL",
        0.86,
        yes=(
            "Ada Novak won silver in the women's javelin and bronze in the discus => Ada Novak rank "
            "2; Ada Novak rank 3",
        ),
    ),
    Rule(
        "medal.and-own",
        "and|plus|, __2 EVENT MEDAL !to !went !for !goes !was",
        "SUBJECT rank MEDAL",
        0.86,
        yes=("Ada Novak won 200m gold and 400m bronze in Paris => Ada Novak rank 1; Ada Novak rank 3",),
        no=("The 200m silver went to Eva Lund and 400m gold to Ada Novak",),
    ),
    Rule(
        "medal.as-well",
        "MEDAL in|at the ..1 EVENT DATE? ,? as|and well? as? in|also? the ..1 EVENT2",
        "SUBJECT rank MEDAL",
        0.9,
        yes=(
            "Ada Novak secured the gold in the women's 100m yesterday, as well as in the 400m => Ada Novak rank 1",
        ),
    ),
    Rule(
        "medal.who-for",
        "and|in|with|,|allowed|allowing WHO for ..1 MEDAL",
        "WHO rank MEDAL",
        0.84,
        yes=(
            "Ines Roth slipped to fourth in the women's 800m, which let in Ada Novak for silver and Eva Lund for "
            "bronze => Ada Novak rank 2; Eva Lund rank 3",
        ),
    ),
    Rule(
        "medal.line",
        "crossed|crossing|finished|finishing|came|home|touched ..3 __2 MARGIN? ..2 for|to|with ..1 MEDAL",
        "SUBJECT rank MEDAL",
        0.84,
        yes=(
            "Ada Novak crossed the line 12 seconds later for silver in the women's road race => Ada Novak rank 2",
        ),
    ),
    Rule(
        "medal.led",
        "anchored|anchoring|led|leading|guided|guiding|steered|carried|powered|propelled|inspired|"
        "captained WHO to ..1 __3 "
        "MEDAL",
        "WHO rank MEDAL",
        0.95,
        yes=("Ada Novak anchored Jamaica to gold in the women's 4x100m relay => Jamaica rank 1",),
    ),
    Rule(
        "medal.through",
        "<take> ..2 MEDAL and the? MEDAL2 through|with|via|from|thanks to? ..1 WHO",
        "WHO ranks MEDAL MEDAL2",
        0.96,
        yes=(
            "Norway won gold and silver through Ada Novak and Eva Lund in the women's 100m => Ada Novak rank 1; "
            "Eva Lund rank 2",
        ),
    ),
)
