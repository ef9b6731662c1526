"""Victories told by who did best, and by others: `had the longest throw`, `shared the title with X`, `the first since
X in 1961`.
"""

from olytui.extract.rule import Rule

RULES = (
    Rule(
        "win.best-of",
        "had|recorded|produced|posted|ran|delivered|managed|made the ..1 longest|best|fastest|quickest|"
        "highest|biggest throw|jump|leap|time|swim|run|dive|effort|ride|score DATE|of|on|, the? "
        "DATE|day|competition|night|afternoon|evening|or|with|a?",
        "SUBJECT rank 1",
        0.78,
        yes=(
            "Ada Novak had the longest throw of the competition in the women's discus => Ada Novak rank 1",
            "Ada Novak had the longest throw today, or 60.08 metres, in the women's discus => Ada Novak rank 1",
        ),
        no=("Ada Novak had the fastest time in the heats",),
    ),
    Rule(
        "win.proved",
        "proved|proving to|by|simply|easily? be? far? the fastest|quickest|strongest",
        "SUBJECT rank 1",
        0.76,
        yes=("In the women's 200m Ada Novak proved to be the fastest => Ada Novak rank 1",),
    ),
    Rule(
        "win.by",
        ", ..1 won by ..1 WHO",
        "WHO rank 1",
        0.78,
        yes=("It was a fine women's 200m, eventually won by Ada Novak => Ada Novak rank 1",),
    ),
    Rule(
        "win.shared",
        "share|shared|sharing ..2 __2 VICTORY|TITLE|win|spoils ..1 with WHO",
        "SUBJECT rank 1; WHO rank 1",
        0.86,
        yes=(
            "Ada Novak shared the women's high jump title with Eva Lund => Ada Novak rank 1; Eva Lund rank 1",
        ),
    ),
    Rule(
        "title.since",
        "first|second|third|next|only|last|another __6 <win>|winner|victor|HOLDER|VICTORY __5 "
        "after|since|behind WHO ..1 in DATE",
        "WHO rank 1",
        0.8,
        past=True,
        yes=(
            "Ada Novak hopes to be the first Pole to win the women's marathon since Eva Lund in 1981 => "
            "Eva Lund rank 1",
        ),
    ),
    Rule(
        "win.denied",
        "deny|denied|denies|denying|deprive|deprived|depriving|rob|robbed|robbing WHO of? "
        "a|another|the|his|her|their __5 TITLE|VICTORY|win",
        "SUBJECT rank 1; WHO duel-loser 1",
        0.8,
        yes=(
            "Poland held their nerve to deny Norway a third straight women's hockey title => Poland rank 1; "
            "Norway rank 2",
        ),
    ),
    Rule(
        "win.won-by",
        "which|that|EVENT|race|event|final was|were? ..1 won|taken by ..1 WHO",
        "WHO rank 1",
        0.84,
        yes=(
            "Eva Lund was the first eliminated from the women's 50m backstroke, which was eventually won by "
            "Ada Novak => Ada Novak rank 1",
            "Eva Lund had an early night in the women's 200m won by Ada Novak => Ada Novak rank 1",
        ),
    ),
    Rule(
        "win.field",
        "<beat> ..1 a|the ..3 field",
        "SUBJECT rank 1",
        0.8,
        yes=(
            "Ada Novak was back a week later, beating a strong field in the women's 5000m => Ada Novak rank 1",
        ),
    ),
    Rule(
        "tally.years",
        "<take> ..2 __3 TALLY __4 in|at|from ..1 DATE|COMP and|, ..1 DATE|COMP",
        "SUBJECT rank TALLY",
        0.82,
        past=True,
        yes=(
            "Ada Novak, who won successive golds in the women's 200m in 2004 and 2008, smiled => Ada Novak rank 1",
        ),
    ),
    Rule(
        "tally.consecutive",
        "<take> ..1 a|her|his|their|the? two|three|four|five consecutive|straight|successive|back-to-back __5 TALLY",
        "SUBJECT rank TALLY",
        0.84,
        yes=(
            "Ada Novak became the first woman to win three consecutive Olympic 1500m titles => Ada Novak rank 1",
        ),
        no=("Ada Novak hopes to win three consecutive Olympic titles",),
    ),
    Rule(
        "win.by-far",
        "win|won|winning|wins by ..1 a|an|two|three|four|five|half|six|several ..2 length|lengths|stride|"
        "strides|street|mile|distance|second|canvas|whisker|head|yards|yard|metres|metre|points|strokes|shots",
        "SUBJECT rank 1",
        0.82,
        yes=(
            "Ada Novak picked them off one by one in the women's 800m and won by a stride => Ada Novak rank 1",
        ),
    ),
    Rule(
        "win.by-far-from",
        "by ..1 a|an|two|three|four|five|half|six|several ..2 length|lengths|stride|strides|street|second|canvas|"
        "whisker|head|yards|yard from ..1 WHO",
        "WHO next SUBJECT",
        0.78,
        yes=(
            "Ada Novak won the women's 800m by a stride from Eva Lund => Ada Novak rank 1; Eva Lund rank 2",
        ),
    ),
    Rule(
        "win.winning",
        "WHO 's winning throw|jump|time|score|total|leap|effort|run|mark|vault|routine|dive|lift|shot|margin",
        "WHO rank 1",
        0.86,
        yes=("Ada Novak's winning throw of 66.66m came late in the women's javelin => Ada Novak rank 1",),
    ),
    Rule(
        "win.gave",
        "gave|earned|handed|brought|secured|gives|sealed|clinched WHO ..1 the|a|her|his? __5 VICTORY|TITLE|win !over "
        "!against",
        "WHO rank 1",
        0.82,
        yes=("A leap of 6.96m gave Ada Novak victory in the women's long jump => Ada Novak rank 1",),
        no=("Ada Novak gave Eva Lund a win over Ines Roth",),
    ),
    Rule(
        "win.shots",
        "one-shot|two-shot|three-shot|four-shot|five-shot|one-stroke|two-stroke|three-stroke|four-stroke|five-stroke "
        "VICTORY|win over WHO",
        "SUBJECT rank 1; WHO rank 2",
        0.84,
        yes=(
            "Ada Novak shot a final 66 for a two-stroke victory over Eva Lund at the Oslo Open golf => "
            "Ada Novak rank 1; "
            "Eva Lund rank 2",
        ),
    ),
    Rule(
        "win.title-lost",
        "lost|loses|losing|surrendered|surrenders|relinquished|relinquishes|ceded|conceded|yielded ..1 "
        "her|his|their|the|a? "
        "__6 TITLE to WHO",
        "WHO rank 1",
        0.85,
        is_plain=True,
        yes=("Ada Novak surrendered her women's 200m crown to Eva Lund => Eva Lund rank 1",),
    ),
    Rule(
        "place.next-best",
        "had|recorded|produced|posted|ran|delivered|managed|threw the HOLDER throw|jump|leap|time|effort|score",
        "SUBJECT rank HOLDER",
        0.78,
        level="words",
        yes=("Ada Novak had the second best throw of the day in the women's discus => Ada Novak rank 2",),
    ),
)
