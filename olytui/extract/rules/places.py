"""Placings: `finished fourth`, `with X fifth`, `third was X`."""

from olytui.extract.rule import Rule

RULES = (
    Rule(
        "place.verb",
        "<finish> up|home|in|through|across|on|off|back|down? ..3 PLACE !effort !showing !display",
        "SUBJECT rank PLACE",
        0.92,
        yes=(
            "Ada Novak finished fourth in the 200m => Ada Novak rank 4",
            "Ada Novak came home in fifth => Ada Novak rank 5",
            "Ada Novak had to settle for sixth place => Ada Novak rank 6",
            "Ada Novak could only manage ninth in the 200m => Ada Novak rank 9",
            "Ada Novak trailed in ninth in the 200m => Ada Novak rank 9",
        ),
        no=(
            "Ada Novak could finish fourth",
            "Ada Novak is ranked third in the world",
            "Ada Novak was second at halfway",
            "Ada Novak is second in the World Cup standings",
        ),
    ),
    Rule(
        "place.verb-far",
        "finished|finishing|finish|finishes|came|ended|home __6 PLACE",
        "SUBJECT rank PLACE",
        0.85,
        yes=("Ada Novak finished the women's 200m in ninth => Ada Novak rank 9",),
    ),
    Rule(
        "place.pair",
        "<finish> ..4 PLACE and ..1 PLACE2",
        "SUBJECT ranks PLACE PLACE2",
        0.93,
        yes=("Ada Novak and Eva Lund came second and third => Ada Novak rank 2; Eva Lund rank 3",),
    ),
    Rule(
        "place.three",
        "<finish> ..4 RANK , RANK2 and RANK3",
        "SUBJECT ranks RANK RANK2 RANK3",
        0.94,
        yes=(
            "Ada Novak, Eva Lund and Ines Roth finished fourth, fifth and sixth in the 200m => "
            "Ada Novak rank 4; Eva Lund rank 5; Ines Roth rank 6",
        ),
    ),
    Rule(
        "place.respectively",
        "WHO ..3 __4 RANK and ..2 RANK2 ..2 ,? respectively",
        "WHO ranks RANK RANK2",
        0.94,
        yes=(
            "Ines Roth won the 200m, and her two colleagues Ada Novak and Eva Lund the silver and the bronze, "
            "respectively => Ada Novak rank 2; Eva Lund rank 3",
            "Ada Novak and Eva Lund won high jump silver and bronze respectively => Ada Novak rank 2; "
            "Eva Lund rank 3",
        ),
    ),
    Rule(
        "place.effort-of",
        "PLACE effort|finish|showing|display of|by|from ..1 WHO",
        "WHO rank PLACE",
        0.95,
        yes=(
            "It was the second-place effort of Ada Novak in the women's 200m that helped => Ada Novak rank 2",
        ),
    ),
    Rule(
        "place.best-of",
        "best|top|first|highest|fastest|leading ..1 of the|her|his WHO in|at ..1 PLACE",
        "SUBJECT rank PLACE",
        0.95,
        yes=("Ada Novak was the best of the Poles in 12th in the women's triathlon => Ada Novak rank 12",),
    ),
    Rule(
        "place.and-event",
        "and|, ..1 PLACE in|at|on the|a|her|his? __2 EVENT|PHASE|COMP",
        "SUBJECT rank PLACE",
        0.84,
        yes=("Ada Novak was sixth in the 100m and ninth in the 200m => Ada Novak rank 6; Ada Novak rank 9",),
    ),
    Rule(
        "place.in",
        "WHO ..1 back? in|into|taking a|an|the? ..1 PLACE",
        "WHO rank PLACE",
        0.92,
        yes=("Eva Lund won, with Ada Novak in fifth => Ada Novak rank 5",),
    ),
    Rule(
        "place.in-pair",
        "with|and|as|while|,|; WHO ..1 in|taking|claiming|finishing|,? ..1 RANK and ..1 RANK2",
        "WHO ranks RANK RANK2",
        0.94,
        yes=(
            "Ines Roth won the 200m with Ada Novak and Eva Lund in second and third => Ada Novak "
            "rank 2; Eva Lund rank 3",
        ),
    ),
    Rule(
        "place.with",
        "with|and|&|as|while|,|;|:|but WHO ..1 PLACE",
        "WHO rank PLACE",
        0.9,
        yes=("Eva Lund won gold and Ada Novak third => Ada Novak rank 3",),
    ),
    Rule(
        "place.apposed",
        "WHO , ..2 PLACE in|at|to|behind|of|after|on",
        "WHO rank PLACE",
        0.85,
        past=True,
        yes=("Ada Novak, fifth in Tokyo, won the 200m => Ada Novak rank 5",),
    ),
    Rule(
        "place.was",
        "in|on? PLACE __5 was|were|is|came|went|finished|: ..1 WHO",
        "WHO rank PLACE",
        0.88,
        yes=(
            "Third was Ada Novak => Ada Novak rank 3",
            "In second place in the women's 200m was Ada Novak => Ada Novak rank 2",
        ),
    ),
    Rule(
        "place.were",
        "RANK and ..1 RANK2 __5 were|was|came|went|to|for ..1 to|for? WHO",
        "WHO ranks RANK RANK2",
        0.92,
        yes=(
            "Behind her in second and third were Ada Novak and Eva Lund => Ada Novak rank 2; Eva Lund rank 3",
        ),
    ),
    Rule(
        "place.before",
        "PLACE finisher|finishers|man|woman? WHO",
        "WHO rank PLACE",
        0.85,
        yes=("Second-placed Ada Novak smiled => Ada Novak rank 2",),
    ),
    Rule(
        "place.for",
        "PLACE for WHO",
        "WHO rank PLACE",
        0.8,
        yes=("It was fourth for Ada Novak => Ada Novak rank 4",),
    ),
    Rule(
        "place.to",
        "PLACE __4 went|going|goes|belonged|belongs ..1 to WHO",
        "WHO rank PLACE",
        0.9,
        yes=("Third place went to Ada Novak => Ada Novak rank 3",),
    ),
    Rule(
        "place.effort",
        "with|for a|an|his|her|the ..2 PLACE - place? ..1 finish",
        "SUBJECT rank PLACE",
        0.85,
    ),
    Rule(
        "place.his",
        "her|his|with a? ..1 PLACE in|at the? __2 EVENT|COMP|PHASE|DATE",
        "SUBJECT rank PLACE",
        0.78,
        yes=("Ada Novak wants to improve on her fifth place in Tokyo => Ada Novak rank 5",),
        is_plain=True,
    ),
    Rule(
        "place.bare",
        "WHO ..1 PLACE in|with|at|on|, MARK",
        "WHO rank PLACE",
        0.88,
        yes=("Ada Novak third in 22.30 => Ada Novak rank 3",),
    ),
    Rule(
        "place.bracket",
        "WHO ( PLACE )",
        "WHO rank PLACE",
        0.85,
        level="brackets",
    ),
    Rule(
        "place.after-mark",
        "MARK in|for|to|and ..2 PLACE",
        "SUBJECT rank PLACE",
        0.85,
        yes=("Ada Novak jumped 2.28m for fourth => Ada Novak rank 4",),
    ),
    Rule(
        "place.missed",
        "miss|missed|missing|misses|outside|out|off|short ..4 podium|medals|medal|TALLY|MEDAL ..3 in|"
        "at|with|finishing|by PLACE",
        "SUBJECT rank PLACE",
        0.9,
        is_plain=True,
        yes=("Ada Novak just missed the podium in fourth => Ada Novak rank 4",),
    ),
    Rule(
        "place.podium-in",
        "podium|TALLY ..2 in|with PLACE",
        "SUBJECT rank PLACE",
        0.86,
        yes=("Ada Novak secured a podium place in third in the 200m => Ada Novak rank 3",),
    ),
    Rule(
        "place.tied",
        "tied|joint|level|shared|sharing|dead-heated|tie|tying ..2 RANK __4 with WHO",
        "WHO rank RANK; SUBJECT rank RANK",
        0.94,
        yes=("Ada Novak tied for third with Eva Lund in the high jump => Ada Novak rank 3; Eva Lund rank 3",),
    ),
    Rule(
        "place.enough",
        "good|enough ..1 for ..2 PLACE",
        "SUBJECT rank PLACE",
        0.86,
        yes=("Ada Novak's time was only good enough for eighth => Ada Novak rank 8",),
    ),
    Rule(
        "place.given",
        "earned|handed|gave|giving|earning|leaving|left|saw him|her|them ..3 PLACE",
        "SUBJECT rank PLACE",
        0.85,
        yes=("Ada Novak fell on the last lap, which left her in ninth => Ada Novak rank 9",),
    ),
    Rule(
        "place.back-in",
        "MARGIN ..2 in|for|to PLACE",
        "SUBJECT rank PLACE",
        0.88,
        yes=("Ada Novak was 0.4 seconds back in second in the women's 200m => Ada Novak rank 2",),
    ),
    Rule(
        "place.named-2",
        ",|and|;|with|but second WHO",
        "WHO rank 2",
        0.8,
    ),
    Rule(
        "place.named-3",
        ",|and|;|with|but third WHO",
        "WHO rank 3",
        0.8,
    ),
    Rule(
        "place.named-4",
        ",|and|;|with|but fourth WHO",
        "WHO rank 4",
        0.8,
    ),
    Rule(
        "place.named-5",
        ",|and|;|with|but fifth WHO",
        "WHO rank 5",
        0.8,
    ),
    Rule(
        "place.named-6",
        ",|and|;|with|but sixth WHO",
        "WHO rank 6",
        0.8,
    ),
    Rule(
        "place.with-a",
        "with a|an|another ..2 PLACE",
        "SUBJECT rank PLACE",
        0.76,
        yes=(
            "Ada Novak rounded off her day with a convincing fifth place in the women's 200m => Ada "
            "Novak rank 5",
        ),
    ),
    Rule(
        "place.in-place",
        "in|into PLACE",
        "SUBJECT rank PLACE",
        0.72,
        yes=("Ada Novak again disappointed in 18th place in the women's 200m => Ada Novak rank 18",),
    ),
    Rule(
        "place.in-for",
        "in for a|an ..2 PLACE",
        "SUBJECT rank PLACE",
        0.82,
        yes=("In the women's marathon Ada Novak rolled in for a brave seventh place => Ada Novak rank 7",),
    ),
    Rule(
        "place.for-nation",
        "PLACE __4 , WHO beating|defeating|edging|outpointing",
        "WHO rank PLACE",
        0.95,
        yes=(
            "Poland also took third place in the women's 200m, Ada Novak beating Eva Lund => Ada Novak rank 3",
        ),
    ),
    Rule(
        "place.relegated-him",
        "relegated|relegating|dropped|dropping|pushed|pushing|demoted|sent|bumped him|her|them back|down? to|"
        "into|in PLACE",
        "SUBJECT rank PLACE",
        0.86,
        yes=(
            "Ada Novak was quickest on the water in the women's K1, but two touches relegated her to tenth => "
            "Ada Novak rank 10",
        ),
    ),
    Rule(
        "place.behind",
        ", ..1 PLACE behind|to ..1 WHO",
        "SUBJECT rank PLACE",
        0.82,
        yes=(
            "Ada Novak clocked 22.22 seconds, second behind Eva Lund's 22.10 in the women's 200m => Ada "
            "Novak rank 2; "
            "Eva Lund rank 1",
        ),
    ),
)
