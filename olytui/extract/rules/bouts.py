"""Bouts and matches: `beat X 6-4 6-3 in the final`, `lost to X in the final`, `the final was won by X`.

The rules `bout.final…` hold where the round is a final (or a match for bronze); the loser of a final is second.
"""

from olytui.extract.rule import Rule

_SCORES = "SCORE? ,? SCORE2? ,? SCORE3? ,? SCORE4?"

RULES = (
    Rule(
        "bout.final",
        f"<beat> !by !to !at !against ..1 WHO {_SCORES} ..4 in|during the|a|their|his|her? __6 PHASE|final",
        "SUBJECT winner 1; WHO loser 1",
        0.84,
        yes=(
            "Ada Novak beat Eva Lund in the final => Ada Novak rank 1; Eva Lund rank 2",
            "Poland beat Norway 28-26 in the women's handball final => Poland rank 1; Norway rank 2",
            "Poland beat Norway 3-1 in the women's hockey bronze medal match => Poland rank 3; Norway rank 4",
        ),
        no=(
            "Ada Novak will beat Eva Lund in the final",
            "Ada Novak suffered a 6-0 defeat to Eva Lund in the final",
        ),
    ),
    Rule(
        "bout.final-first",
        f"PHASE ,? __6 saw|,|as|when|,? WHO !and ..2 <beat>|outpoint|stop|beat|defeat ..1 WHO2 {_SCORES}",
        "WHO winner 1; WHO2 loser 1",
        0.82,
        yes=(
            "In the women's flyweight final Ada Novak outpointed Eva Lund => Ada Novak rank 1; Eva "
            "Lund rank 2",
        ),
    ),
    Rule(
        "bout.final-lost",
        "lost|lose|losing|loses|beaten|defeated|fell|falling|went|going|succumbed|outpointed|stopped|"
        "thrashed|"
        f"overpowered|bowed|knocked|defeat|loss down|out|narrowly|heavily? {_SCORES} ..2 to|by|"
        "against|at|from "
        f"WHO ..3 in|during the|a|their|his|her? __6 PHASE|final",
        "SUBJECT loser 1; WHO winner 1",
        0.82,
        yes=(
            "Ada Novak lost to Eva Lund in the final => Ada Novak rank 2; Eva Lund rank 1",
            "Ada Novak went down 6-4 6-3 to Eva Lund in the women's singles final => Ada Novak rank "
            "2; Eva Lund rank 1",
        ),
    ),
    Rule(
        "bout.final-lost-first",
        "lost|losing|beaten|defeated|outpointed|defeat|loss in? the|a|an|their|his|her __5 PHASE|final "
        f",? {_SCORES} "
        "..2 to|by|against WHO",
        "SUBJECT loser 1; WHO winner 1",
        0.82,
        yes=(
            "Ada Novak was beaten in the women's singles final by Eva Lund => Ada Novak rank 2; Eva "
            "Lund rank 1",
        ),
    ),
    Rule(
        "bout.final-noun",
        "SCORE? ..2 winner|winners|HOLDER|win|VICTORY|success|TALLY over|against WHO ..3 in the|a? "
        "__6 PHASE|final",
        "SUBJECT winner 1; WHO loser 1",
        0.8,
        yes=(
            "Ada Novak was a 6-4 6-3 winner over Eva Lund in the women's singles final => Ada Novak "
            "rank 1; Eva Lund rank 2",
        ),
    ),
    Rule(
        "bout.final-poss",
        "WHO 's ..2 SCORE? ..2 win|VICTORY over|against WHO2 ..3 in the|a? __6 PHASE|final",
        "WHO winner 1; WHO2 loser 1",
        0.84,
        yes=(
            "Ada Novak's 6-4 6-3 win over Eva Lund in the women's singles final was quick => Ada "
            "Novak rank 1; Eva Lund rank 2",
        ),
    ),
    Rule(
        "bout.final-for",
        "win|VICTORY for WHO over|against WHO2 ..3 in the|a? __6 PHASE|final",
        "WHO winner 1; WHO2 loser 1",
        0.84,
        yes=(
            "There was a 6-4 6-3 win for Ada Novak over Eva Lund in the women's singles final => Ada "
            "Novak rank 1; Eva Lund rank 2",
        ),
    ),
    Rule(
        "bout.won-against",
        "<win> the|a|her|his|their? __5 PHASE ,? ..1 against|over ..1 WHO",
        "SUBJECT winner 1; WHO loser 1",
        0.84,
        yes=(
            "Ada Novak won the women's -57kg judo final against Eva Lund => Ada Novak rank 1; Eva Lund rank 2",
        ),
    ),
    Rule(
        "bout.won-by",
        "PHASE __3 was|were won|taken|claimed|settled ..1 SCORE? ..2 by ..1 WHO",
        "WHO winner 1",
        0.82,
        yes=(
            "The women's -57kg judo bronze-medal match was won 2-1 by Ada Novak => Ada Novak rank 3",
            "The women's singles final was won by Ada Novak => Ada Novak rank 1",
        ),
    ),
    Rule(
        "bout.final-where",
        "PHASE __6 ,? where|but|only|before|and WHO? ..2 lost|losing|lose|beaten|defeated|fell|went|"
        "going|succumbed down|out? SCORE? ,? SCORE2? ,? SCORE3? ..2 to|by|against WHO2",
        "SUBJECT loser 1; WHO2 winner 1",
        0.8,
        yes=(
            "Ada Novak reached the women's singles final, where she lost 6-4 6-3 to Eva Lund => Ada "
            "Novak rank 2; Eva Lund rank 1",
        ),
    ),
    Rule(
        "bout.final-won",
        "won|win|wins|winning ..3 SCORE? ,? SCORE2? ,? SCORE3? against|over WHO ..3 in the|a? __6 PHASE|final",
        "SUBJECT winner 1; WHO loser 1",
        0.82,
        yes=(
            "Ada Novak won 6-3 7-5 against Eva Lund in the women's singles tennis final => Ada Novak "
            "rank 1; Eva Lund rank 2",
        ),
    ),
    Rule(
        "bout.score-against",
        "TITLE|PHASE ,|:|-? SCORE against|over ..1 WHO",
        "WHO loser 1",
        0.85,
        yes=(
            "Norway won the women's handball final, 28-26 against France => Norway rank 1; France rank 2",
            "Serbia won the men's water polo title: 11-7 against neighbours Croatia => Croatia rank 2",
        ),
    ),
    Rule(
        "bout.final-of-theirs",
        "PHASE win|VICTORY|success|triumph over|against WHO",
        "SUBJECT winner 1; WHO loser 1",
        0.8,
        yes=(
            "Ada Novak smiled after her flyweight boxing final win over Eva Lund => Ada Novak rank 1; "
            "Eva Lund rank 2",
        ),
    ),
    Rule(
        "bout.final-defeat",
        "PHASE defeat|loss to|by|against|at ..2 WHO",
        "SUBJECT loser 1; WHO winner 1",
        0.8,
        yes=(
            "Ada Novak wept after her flyweight boxing final defeat by Eva Lund => Ada Novak rank 2; Eva Lund rank 1",
        ),
    ),
    Rule(
        "bout.final-decision",
        "lost|losing|loses ..1 a|an|the|on|by ..3 decision|verdict|bout|match|points|final to|against ..1 WHO",
        "SUBJECT loser 1; WHO winner 1",
        0.78,
        yes=(
            "Ada Novak lost a split decision to Eva Lund in the women's flyweight boxing final => Ada Novak rank 2; "
            "Eva Lund rank 1",
        ),
    ),
    Rule(
        "bout.final-owned",
        "WHO 's ..1 PHASE win|VICTORY|success|triumph over|against ..1 WHO2",
        "WHO winner 1; WHO2 loser 1",
        0.86,
        yes=(
            "Ada Novak's gold medal match win over Eva Lund in the women's flyweight boxing was narrow => "
            "Ada Novak rank 1; Eva Lund rank 2",
        ),
    ),
    Rule(
        "bout.final-against",
        "<win> the ..1 PHASE __6 against|over|from ..1 WHO",
        "SUBJECT winner 1; WHO loser 1",
        0.8,
        yes=(
            "Ada Novak won the final of the women's singles badminton against Eva Lund => Ada Novak rank 1; "
            "Eva Lund rank 2",
        ),
    ),
)
