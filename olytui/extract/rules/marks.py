"""Times, distances, points: `clocked 22.22`, `in a time of 3:27.65`, `Kerr's 3:27.79`."""

from olytui.extract.rule import Rule

RULES = (
    Rule(
        "mark.verb",
        "<clock> ..5 MARK",
        "SUBJECT mark MARK",
        0.9,
        yes=(
            "Ada Novak clocked 22.22 => Ada Novak mark 22.22",
            "Ada Novak threw a best of 21.86m => Ada Novak mark 21.86",
        ),
    ),
    Rule(
        "mark.time-of",
        "in|with|to|of|and a|an|her|his|the|their ..4 of|was|: MARK",
        "SUBJECT mark MARK",
        0.9,
        yes=("Ada Novak won in a time of 22.22 => Ada Novak mark 22.22",),
    ),
    Rule(
        "mark.two-respectively",
        "WHO <take> ..1 MEDAL ,? and|while WHO2 <take> ..1 MEDAL2 with|on|in ..1 MARK and ..1 MARK2 ,? respectively",
        "WHO mark MARK; WHO2 mark MARK2",
        0.95,
        yes=(
            "In the women's decathlon Ada Novak won silver and Eva Lund won bronze with 6510 and 6504 points "
            "respectively => Ada Novak mark 6510; Eva Lund mark 6504",
        ),
    ),
    Rule(
        "mark.pair",
        "in|with|at|on|<clock> ..1 MARK and ..2 MARK2 respectively?",
        "SUBJECT marks MARK MARK2",
        0.93,
        yes=(
            "Ada Novak and Eva Lund were quickest in the 200m heats in 22.22 and 22.30 => "
            "Ada Novak mark 22.22; Eva Lund mark 22.30",
        ),
    ),
    Rule(
        "mark.at",
        "at ..2 MARK",
        "SUBJECT mark MARK",
        0.86,
        yes=("Ada Novak won the high jump at 2.00m => Ada Novak mark 2.00",),
    ),
    Rule(
        "mark.placed",
        "WHO ..1 in|with? ..1 RANK ..1 in|with|on|at|of ..3 MARK",
        "WHO mark MARK",
        0.92,
        yes=(
            "Ada Novak won the 200m in 22.22, followed by Eva Lund in second position with a time of 22.30 "
            "=> Eva Lund mark 22.30",
            "Ada Novak won the 200m in 22.22, leaving Eva Lund in second spot with 22.30 => Eva Lund "
            "mark 22.30",
        ),
    ),
    Rule(
        "mark.placed-for",
        "WHO ..1 RANK for ..1 WHO|NATION in|with|on|at ..3 MARK",
        "WHO mark MARK",
        0.93,
        yes=(
            "Ada Novak won the 200m in 22.22, with Eva Lund taking bronze for the U.S. in 22.30 => "
            "Eva Lund mark 22.30",
        ),
    ),
    Rule(
        "mark.beat-to",
        "<beat> ..1 WHO to|for MEDAL|TITLE|VICTORY ..1 in|with|on MARK",
        "SUBJECT mark MARK",
        0.94,
        yes=("Ada Novak beat Eva Lund to gold in the women's 200m in 22.22 => Ada Novak mark 22.22",),
    ),
    Rule(
        "mark.passive",
        "won|taken|claimed by WHO in|with|at ..4 MARK",
        "WHO mark MARK",
        0.92,
        yes=("The women's 200m title was won by Ada Novak in 22.22 => Ada Novak mark 22.22",),
    ),
    Rule(
        "mark.was-who",
        "RANK __5 was|came|is|went|to|for ..1 to|for? WHO in|with|at|on ..4 MARK",
        "WHO mark MARK",
        0.92,
        yes=("In second place in the 200m was Eva Lund in 22.30 => Eva Lund mark 22.30",),
    ),
    Rule(
        "mark.was-who-best",
        "RANK __5 was|came|went|to|for ..1 WHO in|with ..2 RECORD of ..1 MARK",
        "WHO mark MARK; WHO record RECORD",
        0.93,
        yes=(
            "Ada Novak took silver in the 200m in 22.25, while bronze went to Eva Lund in a PB of 22.30 => "
            "Eva Lund mark 22.30; Eva Lund record PB",
        ),
    ),
    Rule(
        "mark.gave",
        "MARK ..3 gave|earned|brought|handed|secured|saw|took|sent|put|won|carried|lifted WHO",
        "WHO mark MARK",
        0.9,
        yes=("A time of 22.30 gave Eva Lund silver in the 200m => Eva Lund mark 22.30",),
    ),
    Rule(
        "mark.enough",
        "MARK was ..3 for ..1 RANK|TITLE|VICTORY for WHO",
        "WHO mark MARK",
        0.9,
    ),
    Rule(
        "mark.set-by",
        "MARK ,? set|held|owned|established|run|thrown|jumped|clocked __4 by WHO",
        "WHO mark MARK",
        0.92,
        is_plain=True,
        yes=("Ada Novak beat the old record of 22.25 set by Eva Lund => Eva Lund mark 22.25",),
    ),
    Rule(
        "mark.by",
        "a|the ..2 MARK by WHO",
        "WHO mark MARK",
        0.85,
    ),
    Rule(
        "mark.gapped",
        "MARK ,? and|, WHO MARK2",
        "WHO mark MARK2",
        0.9,
        yes=("Ada Novak won with Eva Lund clocking 22.30 and Ines Roth 22.41 => Ines Roth mark 22.41",),
    ),
    Rule(
        "mark.end-bracket",
        "EVENT|PHASE|PLACE|MEDAL|TITLE ( MARK ,|;|)",
        "SUBJECT mark MARK",
        0.85,
        yes=("Ada Novak won the women's 200m (22.22) => Ada Novak mark 22.22",),
    ),
    Rule(
        "mark.same",
        "in|with|given|shared|recorded|clocked ..1 the same time|mark|height|score|distance",
        "SUBJECT level SAME",
        0.85,
        yes=(
            "Eva Lund won the 200m in 22.22. Ada Novak took silver in the same time => Ada Novak mark 22.22",
        ),
    ),
    Rule(
        "mark.dash",
        "-|: MARK -|,|.",
        "SUBJECT mark MARK",
        0.7,
    ),
    Rule(
        "mark.in",
        "in|with|on|by clocking|posting|a|an? ..2 MARK",
        "SUBJECT mark MARK",
        0.88,
        yes=("Ada Novak finished fourth in 22.22 => Ada Novak mark 22.22",),
    ),
    Rule(
        "mark.poss",
        "WHO 's __4 MARK",
        "WHO mark MARK",
        0.9,
        yes=("Ada Novak's time of 22.22 was enough => Ada Novak mark 22.22",),
    ),
    Rule(
        "mark.bracket",
        "WHO (|[ MARK )|]|,|;",
        "WHO mark MARK",
        0.88,
        level="brackets",
        yes=("Ada Novak (22.22) was third => Ada Novak mark 22.22",),
    ),
    Rule(
        "mark.bracket-nation",
        "WHO ,|-|: MARK",
        "WHO mark MARK",
        0.8,
    ),
    Rule(
        "mark.to",
        "MARK to WHO 's MARK2",
        "SUBJECT mark MARK; WHO mark MARK2",
        0.9,
        yes=("Ada Novak won, her 22.22 to Eva Lund's 22.30 => Ada Novak mark 22.22; Eva Lund mark 22.30",),
    ),
    Rule(
        "mark.record-of",
        "RECORD ..2 of|in|with|: MARK",
        "SUBJECT mark MARK",
        0.88,
        yes=("Ada Novak set a national record of 22.22 => Ada Novak mark 22.22; Ada Novak record NR",),
    ),
    Rule(
        "mark.record-plain",
        "RECORD ..1 MARK",
        "SUBJECT mark MARK",
        0.85,
    ),
    Rule(
        "mark.set-record",
        "MARK ..3 RECORD",
        "SUBJECT mark MARK",
        0.7,
    ),
    Rule(
        "mark.duel",
        "WHO MARK beat|defeated|caught|overtook WHO2 MARK2",
        "WHO mark MARK; WHO2 mark MARK2",
        0.88,
        yes=(
            "In the second ride on Tuesday night Ada Novak 4:15.006 beat Eva Lund 4:23.029 => Ada "
            "Novak mark 4:15.006; Eva Lund mark 4:23.029",
        ),
    ),
    Rule(
        "mark.to-of",
        "MARK to the ..2 MARK2 of WHO",
        "SUBJECT mark MARK; WHO mark MARK2",
        0.92,
        yes=(
            "Ada Novak won the women's vault with 14.866 to the 14.700 of Eva Lund => Ada Novak mark "
            "14.866; Eva Lund mark 14.700",
        ),
    ),
    Rule(
        "mark.for",
        "for ..3 MARK",
        "SUBJECT mark MARK",
        0.82,
        yes=("Ada Novak hit a stunning beam routine for 14.775 => Ada Novak mark 14.775",),
    ),
    Rule(
        "mark.event",
        "<clock>|sent|hurled|launched ..1 EVENT ..2 MARK",
        "SUBJECT mark MARK",
        0.86,
        yes=("Ada Novak threw the javelin 66.66 metres => Ada Novak mark 66.66",),
    ),
    Rule(
        "mark.ahead-of",
        "ahead|clear|front|beating|edging of? WHO , with|in|on|at MARK",
        "WHO mark MARK",
        0.9,
    ),
    Rule(
        "mark.place-comma",
        "RANK , ..1 MARK ,|.|;",
        "SUBJECT mark MARK",
        0.82,
        yes=("Ada Novak's leap landed her in second place, 6.88 metres => Ada Novak mark 6.88",),
    ),
    Rule(
        "mark.throw-or",
        "throw|jump|leap|swim|effort|attempt|time DATE? , or|of|at|a? MARK",
        "SUBJECT mark MARK",
        0.82,
        yes=(
            "Ada Novak had the longest throw today, or 60.08 metres, in the women's discus => Ada Novak mark 60.08",
        ),
    ),
    Rule(
        "mark.record-is",
        "RECORD|HELD __5 being|is|was|stands|stood|remains ..1 at? ..1 MARK",
        "SUBJECT mark MARK",
        0.84,
        yes=("Ada Novak won, her national record in the women's 200m being 22.10 => Ada Novak mark 22.10",),
    ),
    Rule(
        "mark.ahead-with",
        "MARK ,? __5 ahead|clear of ..1 WHO on|with|in|at ..1 MARK2",
        "WHO mark MARK2",
        0.92,
        yes=(
            "Ada Novak won with 165.05 points, narrowly ahead of Eva Lund with 160.36 => Eva Lund mark 160.36",
        ),
    ),
    Rule(
        "mark.beat-into",
        "edging|beating|pushing|pipping|edged|beat|pushed WHO back|down? into ..1 RANK in|with ..2 MARK",
        "SUBJECT mark MARK",
        0.95,
        yes=("Ada Novak won the 200m, edging Eva Lund into second in 23.67 => Ada Novak mark 23.67",),
    ),
    Rule(
        "mark.went",
        "TITLE|MEDAL|EVENT __5 went|goes|going __2 to WHO ..2 with|in|on ..2 MARK",
        "WHO mark MARK",
        0.93,
        yes=("The women's trampoline title went to Ada Novak of Oslo with 67.10 => Ada Novak mark 67.10",),
    ),
    Rule(
        "mark.opening",
        "^ with|in a|an ..4 of ..1 MARK , ..2 WHO",
        "WHO mark MARK",
        0.9,
        yes=("With a combined time of 1:41.22, Ada Novak won the women's slalom => Ada Novak mark 1:41.22",),
    ),
    Rule(
        "mark.followed",
        "followed|chased ..1 by ..1 WHO in|with|at|on ..1 MARK",
        "WHO mark MARK",
        0.94,
        yes=(
            "Ada Novak touched in 21.34 in the women's 50m freestyle, followed by Eva Lund in 21.44 => "
            "Eva Lund mark 21.44",
        ),
    ),
)
