"""Medals won: `took silver`, `gold went to X`, `with X in bronze`."""

from olytui.extract.rule import Rule

RULES = (
    Rule(
        "medal.verb",
        "<take> up|home|away|off|out? __6 MEDAL",
        "SUBJECT rank MEDAL",
        0.93,
        yes=(
            "Ada Novak took silver in the 200m => Ada Novak rank 2",
            "Ada Novak had to settle for bronze => Ada Novak rank 3",
            "Ada Novak picked up a shock gold => Ada Novak rank 1",
        ),
        no=(
            "Ada Novak hopes to win gold",
            "Ada Novak narrowly missed out on gold",
            "Ada Novak won three gold medals",
        ),
    ),
    Rule(
        "medal.pair",
        "WHO <take> ..2 MEDAL and the? MEDAL2",
        "WHO ranks MEDAL MEDAL2",
        0.93,
        yes=("Ada Novak and Eva Lund claimed the gold and silver => Ada Novak rank 1; Eva Lund rank 2",),
    ),
    Rule(
        "medal.in",
        "WHO in|on|with|taking|wins|claiming the? MEDAL",
        "WHO rank MEDAL",
        0.92,
        yes=("Eva Lund won, with Ada Novak in silver => Ada Novak rank 2",),
    ),
    Rule(
        "medal.with",
        "with|and|as WHO the|a? MEDAL",
        "WHO rank MEDAL",
        0.85,
        yes=("Eva Lund won gold with Ada Novak silver => Ada Novak rank 2",),
    ),
    Rule(
        "medal.to",
        "MEDAL medal? __4 went|goes|going|was|is|being awarded|taken|won|claimed? to|by WHO",
        "WHO rank MEDAL",
        0.92,
        yes=(
            "Silver went to Ada Novak => Ada Novak rank 2",
            "The bronze was taken by Ada Novak => Ada Novak rank 3",
        ),
    ),
    Rule(
        "medal.for",
        "MEDAL medal? for WHO",
        "WHO rank MEDAL",
        0.85,
        yes=("There was also a bronze for Ada Novak in the 200m => Ada Novak rank 3",),
        no=("Ada Novak was in the hunt for gold",),
    ),
    Rule(
        "medal.beat",
        "<beat> !by ..2 WHO ..2 to|for|into|in ..3 MEDAL",
        "SUBJECT rank MEDAL",
        0.9,
        yes=("Ada Novak beat Eva Lund to gold in the 200m => Ada Novak rank 1",),
    ),
    Rule(
        "medal.gave",
        "gave|give|gives|giving|earned|earning|handed|handing|bring|brought him|her|them ..4 MEDAL",
        "SUBJECT rank MEDAL",
        0.88,
        yes=("Ada Novak's finish gave her a shock gold => Ada Novak rank 1",),
    ),
    Rule(
        "medal.behind",
        "MEDAL behind|after WHO and WHO2",
        "WHO rank 1; WHO2 rank 2",
        0.5,
    ),
    Rule(
        "medal.winner-of",
        "<take> up|home? __6 MEDAL ..1 behind WHO",
        "WHO above MEDAL",
        0.85,
        yes=("Eva Lund took silver behind Ada Novak => Eva Lund rank 2; Ada Novak rank 1",),
    ),
    Rule(
        "medal.his",
        "with|from|after|for his|her ..1 EVENT? MEDAL",
        "SUBJECT rank MEDAL",
        0.75,
        yes=("Ada Novak was delighted with her silver => Ada Novak rank 2",),
    ),
    Rule(
        "medal.winning-race",
        "WHO 's ..2 HOLDER race|run|performance|effort|swim|throw|jump|ride|routine|display|time|"
        "leap|vault|bout|team",
        "WHO rank HOLDER",
        0.8,
    ),
    Rule(
        "medal.ends-up",
        "earned|handed|gave|giving|bringing|brought WHO ..3 MEDAL",
        "WHO rank MEDAL",
        0.85,
        yes=("A late surge earned Ada Novak a bronze => Ada Novak rank 3",),
    ),
    Rule(
        "medal.beaten-to",
        "beaten|pipped|edged|denied|outsprinted ..2 to|for|of ..3 MEDAL ..2 by WHO",
        "WHO rank MEDAL",
        0.88,
        yes=("Eva Lund was beaten to the bronze medal by Ada Novak => Ada Novak rank 3",),
    ),
    Rule(
        "medal.colon",
        "MEDAL :|- WHO",
        "WHO rank MEDAL",
        0.9,
        yes=("Gold: Ada Novak => Ada Novak rank 1",),
    ),
    Rule(
        "medal.beating",
        "MEDAL ..3 by|after|with ..3 beating|defeating|overcoming|victory|win over? WHO",
        "WHO below MEDAL",
        0.78,
        yes=("Ada Novak won gold by beating Eva Lund => Eva Lund rank 2",),
    ),
    Rule(
        "medal.after-mark",
        "MARK for|to|and ..3 MEDAL",
        "SUBJECT rank MEDAL",
        0.86,
        yes=("Ada Novak jumped 6.88m for silver => Ada Novak rank 2",),
    ),
    Rule(
        "medal.comma-beating",
        "MEDAL , ..1 beating|defeating|overcoming WHO",
        "WHO below MEDAL",
        0.78,
        yes=("Ada Novak won the judo gold, beating Eva Lund => Eva Lund rank 2",),
    ),
)
