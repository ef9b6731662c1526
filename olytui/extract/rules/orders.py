"""Who came before and behind whom: `second behind X`, `ahead of X and Y`, `relegating X to silver`,
`completed the podium`.
"""

from olytui.extract.rule import Rule

RULES = (
    Rule(
        "order.behind",
        "PLACE ,? __4 behind|to|after ,? WHO",
        "WHO above PLACE",
        0.9,
        yes=("Eva Lund was second in the 200m behind Ada Novak => Eva Lund rank 2; Ada Novak rank 1",),
    ),
    Rule(
        "order.behind-first",
        "behind|to|from !<beat> ..2 WHO in|for|to ..1 RANK",
        "SUBJECT rank RANK; WHO above RANK",
        0.94,
        yes=("Eva Lund finished just behind Ada Novak in second => Eva Lund rank 2; Ada Novak rank 1",),
    ),
    Rule(
        "order.behind-comma",
        "behind ..1 WHO , <take> ..4 RANK",
        "WHO above RANK",
        0.85,
        yes=("Eva Lund, behind only Ada Novak, took silver in the 200m => Ada Novak rank 1",),
    ),
    Rule(
        "order.pushed-by",
        "beaten|pushed|edged|pipped|relegated|forced|knocked|squeezed|nudged|shunted|demoted|consigned "
        "back|down? into|in|down ..1 RANK __4 by WHO",
        "SUBJECT rank RANK; WHO above RANK",
        0.93,
        yes=("Eva Lund was beaten into second place by Ada Novak => Eva Lund rank 2; Ada Novak rank 1",),
    ),
    Rule(
        "order.push",
        "push|pushed|pushing|relegated|relegating|forced|forcing|left|leaving|knocked|knocking|"
        "leave|nudged|nudging|squeezed|squeezing|demoted|demoting|consigned|consigning "
        "WHO back|down|out? into|in|to|for|with|on a|the? RANK",
        "WHO rank RANK; SUBJECT over RANK",
        0.93,
        yes=(
            "Eva Lund pushed Ada Novak into second => Eva Lund rank 1; Ada Novak rank 2",
            "Eva Lund won the 200m, relegating Ada Novak to silver => Ada Novak rank 2",
        ),
    ),
    Rule(
        "order.beat-into",
        "beat|beating|edged|edging|pipped|pipping|outsprinted|outsprinting WHO back|down? into|in a|"
        "the? RANK",
        "WHO rank RANK; SUBJECT over RANK",
        0.94,
        yes=("Eva Lund beat Ada Novak into second => Eva Lund rank 1; Ada Novak rank 2",),
    ),
    Rule(
        "order.left-to",
        "forced|forcing|left|leaving WHO to settle|fight for RANK",
        "WHO rank RANK",
        0.85,
        yes=("Eva Lund won the 200m, leaving Ada Novak to settle for silver => Ada Novak rank 2",),
    ),
    Rule(
        "order.podium",
        "WHO completed|completing|complete|completes|rounded|rounding|round|rounds|filled|filling|"
        "fill|occupied|occupy|"
        "made|making out|off|up? ..5 podium|medals|rostrum|TALLY",
        "WHO last-places 3",
        0.8,
        yes=(
            "Eva Lund won the 200m. Ada Novak and Ines Roth completed the podium => Ada Novak rank "
            "2; Ines Roth rank 3",
        ),
    ),
    Rule(
        "order.sweep",
        "sweep|swept|sweeping|clean-sweep|one-two-three|1-2-3 __7 with|through|thanks|as|:|-|led|, ..2 WHO",
        "WHO podium 3",
        0.82,
        yes=(
            "Poland swept the women's 200m through Ada Novak, Eva Lund and Ines Roth => Ada Novak rank 1; "
            "Eva Lund rank 2; Ines Roth rank 3",
        ),
    ),
    Rule(
        "order.lead-sweep",
        "led|leads|leading|headed|heading|home ..1 __3 sweep|one-two-three|1-2-3|one-two|1-2 __6 "
        "ahead|from|with|of of? WHO",
        "SUBJECT rank 1; WHO below 1",
        0.85,
        yes=(
            "Ada Novak led a Polish sweep of the 200m ahead of Eva Lund => Ada Novak rank 1; Eva Lund rank 2",
        ),
    ),
    Rule(
        "order.one-two",
        "WHO <take>|made|makes|making|finished|finishing|completed|completing|give|gave|giving it? "
        "..1 a|an|the? WHO2? __2 one-two|1-2",
        "WHO podium 2",
        0.88,
        yes=("Ada Novak and Eva Lund made it a one-two in the 200m => Ada Novak rank 1; Eva Lund rank 2",),
    ),
    Rule(
        "order.led-home",
        "led|leads|leading home? WHO home? in|to|for a|an? WHO2? __3 one-two|1-2|sweep|one-two-three|1-2-3",
        "SUBJECT rank 1; WHO below 1",
        0.88,
        yes=(
            "Ada Novak led home Eva Lund in a Polish one-two in the 200m => Ada Novak rank 1; Eva "
            "Lund rank 2",
        ),
    ),
    Rule(
        "order.ahead",
        "ahead|clear of WHO",
        "WHO next SUBJECT",
        0.78,
        yes=(
            "Ada Novak won the 200m in 22.22, ahead of Eva Lund => Eva Lund rank 2",
            "Ada Novak won the women's 200m ahead of Eva Lund (22.30) and Ines Roth (22.41) => Eva "
            "Lund rank 2; Ines Roth rank 3",
        ),
        no=("Ada Novak was ahead of schedule",),
    ),
    Rule(
        "order.from",
        "<win> ..2 __5 TITLE|MEDAL? from WHO",
        "WHO next SUBJECT",
        0.75,
        yes=("Ada Novak won the women's 200m from Eva Lund => Eva Lund rank 2",),
    ),
    Rule(
        "order.followed",
        "followed|chased home|in|across|closely? by WHO",
        "WHO next SUBJECT",
        0.82,
        yes=(
            "Ada Novak won the 200m, followed by Eva Lund and Ines Roth => Eva Lund rank 2; Ines Roth rank 3",
        ),
    ),
    Rule(
        "order.next",
        "WHO was|were|came|is|comes|crossed|finished ..1 next !to !on !week !month !year",
        "WHO next ANY",
        0.8,
        yes=("Ada Novak won the 200m. Eva Lund was next in 22.30 => Eva Lund rank 2",),
    ),
    Rule(
        "order.next-was",
        "next|then __3 was|were|came|is WHO",
        "WHO next ANY",
        0.78,
        yes=("Ada Novak won the 200m. Next came Eva Lund in 22.30 => Eva Lund rank 2",),
    ),
    Rule(
        "order.one-behind",
        "one|a place|spot|position behind|below|after WHO",
        "SUBJECT next WHO",
        0.8,
        yes=("Ada Novak finished one place behind Eva Lund, who was sixth in the 200m => Ada Novak rank 7",),
    ),
    Rule(
        "order.one-ahead",
        "one|a place|spot|position ahead|above|in of|front? of? WHO",
        "WHO next SUBJECT",
        0.8,
        yes=("Ada Novak finished sixth in the 200m, one place ahead of Eva Lund => Eva Lund rank 7",),
    ),
    Rule(
        "order.before",
        "MARGIN ..2 before|ahead|clear|front|better|faster|quicker ..1 of|than? ..1 WHO",
        "WHO next SUBJECT",
        0.78,
        yes=("Ada Novak won the women's 200m in 22.22, 0.08 seconds clear of Eva Lund => Eva Lund rank 2",),
    ),
    Rule(
        "order.by-from",
        "by ..2 MARGIN from|over|against WHO",
        "WHO next SUBJECT",
        0.78,
        yes=("Ada Novak won the women's marathon by 12 seconds from Eva Lund => Eva Lund rank 2",),
    ),
    Rule(
        "order.winning",
        "-|with|:|; WHO winning and|, ..1 __2 WHO2 ..2 PLACE",
        "WHO rank 1",
        0.85,
        yes=(
            "Poland had gold and silver in the women's 200m - Ada Novak winning and Eva Lund second "
            "=> Ada Novak rank 1; Eva Lund rank 2",
        ),
    ),
    Rule(
        "order.behind-told",
        "behind ..1 WHO !in !to !for",
        "WHO before SUBJECT",
        0.74,
        yes=(
            "Ada Novak took bronze in the women's 200m in 22.40, behind Eva Lund and Ines Roth => "
            "Eva Lund rank 1; Ines Roth rank 2",
        ),
    ),
    Rule(
        "order.holding-off",
        ", ..1 holding|fending|edging|pipping|outsprinting|outkicking|overhauling|beating|outlasting|topping|"
        "defeating|besting|outscoring|outpacing|outdistancing|outdueling|overtaking|relegating "
        "out|off|back? WHO !to !into",
        "WHO next SUBJECT",
        0.74,
        yes=("Ada Novak won the women's 800m in 1:57.22, holding off Eva Lund => Eva Lund rank 2",),
    ),
    Rule(
        "order.finished-ahead",
        "finish|finished|finishing|finishes|came|coming|home ..1 MARGIN? ahead|clear of ..2 WHO !for",
        "SUBJECT rank 1",
        0.62,
        yes=(
            "In the women's 200m Ada Novak finished ahead of Eva Lund => Ada Novak rank 1; Eva Lund rank 2",
        ),
    ),
    Rule(
        "order.just-behind",
        "with|and WHO just|right|close|closely|hard|narrowly behind and|,|.|;",
        "WHO next SUBJECT",
        0.8,
        yes=("Ada Novak won the women's 200m in 22.22, with Eva Lund just behind => Eva Lund rank 2",),
    ),
    Rule(
        "order.beat-to",
        "<beat> !by ..1 WHO to|for the? __2 MEDAL",
        "WHO below MEDAL",
        0.82,
        yes=(
            "Ada Novak pipped Eva Lund to the women's 200m gold medal => Ada Novak rank 1; Eva Lund rank 2",
        ),
    ),
    Rule(
        "order.off-charge",
        "held|hold|holding|fought|fighting|fended|fending|beat|beating off ..5 from|by ..1 WHO",
        "WHO next SUBJECT",
        0.7,
        yes=(
            "Ada Novak held off a late charge from Eva Lund to win the women's 800m => Ada Novak rank 1; "
            "Eva Lund rank 2",
        ),
    ),
    Rule(
        "order.from-mark",
        "<win> ..2 __5 in|with ..1 MARK from ..1 WHO",
        "WHO next SUBJECT",
        0.82,
        yes=("Ada Novak won the women's 200m in 22.22 from Eva Lund => Ada Novak rank 1; Eva Lund rank 2",),
    ),
    Rule(
        "order.gapped",
        "from WHO in|with MARK and|, WHO2 in|with MARK2",
        "WHO mark MARK; WHO2 mark MARK2; WHO2 next WHO",
        0.93,
        yes=(
            "Ada Novak won the women's 200m in 22.22 from Eva Lund in 22.30 and Ines Roth in 22.41 => "
            "Eva Lund rank 2; "
            "Eva Lund mark 22.30; Ines Roth rank 3; Ines Roth mark 22.41",
        ),
    ),
    Rule(
        "order.passed",
        "passed|passing|overtook|overtaking|overhauled|overhauling|caught|reeled ..1 WHO __6 to|and|"
        "before ..1 <win>|winning",
        "WHO race-loser 1",
        0.72,
        yes=("Ada Novak passed Eva Lund in the last metres to win the women's 400m => Eva Lund rank 2",),
    ),
    Rule(
        "order.swept",
        "WHO swept|sweep|sweeps|sweeping|monopolised|filled|claimed|took the|all ..1 __4 podium|medals|TALLY",
        "WHO podium 3",
        0.86,
        yes=(
            "The Polish trio of Ada Novak, Eva Lund and Ines Roth swept the women's 200m medals => Ada Novak rank 1; "
            "Eva Lund rank 2; Ines Roth rank 3",
        ),
    ),
    Rule(
        "order.ahead-by-mark",
        "MARK , ..2 MARGIN ..1 ahead|clear|faster|quicker of|than ..2 WHO !'s",
        "SUBJECT rank 1",
        0.62,
        yes=(
            "In the women's slalom Ada Novak had a combined time of 1:44.55, 0.8 seconds ahead of Eva Lund => "
            "Ada Novak rank 1; Eva Lund rank 2",
        ),
    ),
    Rule(
        "order.top-three",
        "completed|completes|completing|complete|rounded|rounds|rounding out? the top three",
        "SUBJECT rank 3",
        0.85,
        yes=("Ada Novak completed the top three in the women's 200m => Ada Novak rank 3",),
    ),
)
