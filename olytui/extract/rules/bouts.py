"""Bouts and matches: `beat X 6-4 6-3 in the final`, `lost to X in the final`, `won gold by beating X`.

The rules `bout.final…` hold where the round is a final (or a match for bronze); the loser of a final is second.
"""

from olytui.extract.rule import Rule

# no noun: `a 6-0 defeat to A`
_BEAT = "<beat> !by !to !at !against"
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
        "bout.to-win",
        f"{_BEAT} ..1 WHO {_SCORES} __4 to|and|for ..1 __2 <win>|<take>|for|the ..1 __6 TITLE|HOLDER|EVENT|race !PHASE",
        "WHO duel-loser 1; WHO race-loser 1",
        0.8,
        yes=(
            "Ada Novak beat Eva Lund 6-4 6-3 to win the women's singles title => Ada Novak rank 1; "
            "Eva Lund rank 2",
        ),
    ),
    Rule(
        "bout.for-medal",
        f"{_BEAT} ..1 WHO {_SCORES} __4 to|and|for ..1 __6 MEDAL",
        "SUBJECT rank MEDAL; WHO duel-loser MEDAL",
        0.86,
        yes=(
            "Ada Novak beat Eva Lund 15-9 to take flyweight gold => Ada Novak rank 1; Eva Lund rank 2",
            "Poland edged Norway 70-63 for the bronze in women's basketball => Poland rank 3; Norway rank 4",
        ),
    ),
    Rule(
        "bout.victory-against",
        "VICTORY|win in the __4 event|competition|tournament|race|EVENT against|over ..1 WHO",
        "SUBJECT rank 1; WHO rank 2",
        0.82,
        yes=(
            "The women's épée saw Ada Novak take the victory in the women's event against Eva Lund => "
            "Ada Novak rank 1; Eva Lund rank 2",
        ),
    ),
    Rule(
        "bout.saw-defeat",
        "saw|sees|seeing|see WHO defeat|beat|edge|overcome|outpoint|down WHO2 SCORE in|for|to the "
        "__4 event|EVENT|TITLE|MEDAL",
        "WHO rank 1; WHO2 rank 2",
        0.84,
        yes=(
            "The men's épée saw Jan Berg defeat Per Holm 15-14 in the individual event => Jan Berg rank 1; "
            "Per Holm rank 2",
        ),
    ),
    Rule(
        "bout.to-win-tournament",
        f"{_BEAT} ..3 WHO {_SCORES} ..1 to <win> the ..1 tournament|event|competition|crown",
        "SUBJECT rank 1; WHO rank 2",
        0.84,
        yes=(
            "Ada Novak beat Eva Lund 15-8 to win the tournament in the women's foil => Ada Novak rank 1; "
            "Eva Lund rank 2",
        ),
    ),
    Rule(
        "bout.in-race",
        f"{_BEAT} ..1 WHO in|over the GENDER? race|event ,|.|with|by|to|;",
        "SUBJECT rank 1",
        0.7,
        yes=(
            "Ada Novak put in a powerful finish to beat Eva Lund in the women's race. It was her first triathlon "
            "=> Ada Novak rank 1",
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
        "bout.shared-medals",
        "WHO shared|sharing|share ..1 the TALLY",
        "WHO rank TALLY",
        0.84,
        yes=(
            "Poland won the mixed team judo title while Norway and Italy shared the bronzes => Norway rank 3; "
            "Italy rank 3",
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
        "bout.by-beating",
        "MEDAL __6 ,? by|after|with|when|as|, ..2 SCORE? ..2 <beating>|win|VICTORY|victories|success "
        "over|against|past|of|off? ..1 WHO",
        "WHO duel-loser MEDAL",
        0.8,
        yes=(
            "Ada Novak won judo gold by beating Eva Lund => Eva Lund rank 2",
            "Ada Novak won the judo gold, beating Eva Lund => Eva Lund rank 2",
            "Ada Novak won her first judo gold after sweeping Eva Lund 6-0 => Eva Lund rank 2",
            "Ada Novak claimed flyweight gold with a unanimous points win over Eva Lund => Eva Lund rank 2",
        ),
    ),
    Rule(
        "bout.title-by-beating",
        "TITLE __5 ,? by|after|with|when|as|, ..3 SCORE? ..2 <beating>|win|VICTORY|success "
        "over|against|past|of|off? WHO",
        "WHO duel-loser 1",
        0.8,
        yes=(
            "Ada Novak won the women's singles title with a 6-4 6-3 victory over Eva Lund => Eva Lund rank 2",
        ),
    ),
    Rule(
        "bout.when-beat",
        f"MEDAL|TITLE __4 ,? when|as|where|, WHO ..1 {_BEAT} ..1 WHO2",
        "WHO2 duel-loser 1",
        0.8,
        yes=("Ada Novak claimed flyweight gold when she outpointed Eva Lund 12-7 => Eva Lund rank 2",),
    ),
    Rule(
        "bout.silver-after",
        "MEDAL __5 ,? after|with|in|when|, ..2 SCORE? ..2 losing|defeat|loss|beaten|lost|lose|going|"
        "falling down? SCORE2? ,? SCORE3? "
        "..2 to|by|against|at WHO",
        "WHO duel-winner MEDAL",
        0.8,
        yes=("Ada Novak took silver in the flyweight after losing 15-9 to Eva Lund => Eva Lund rank 1",),
    ),
    Rule(
        "bout.edge",
        "edge|edges|edged|edging|pip|pips|pipped|pipping|outsprint|outsprinted|outkicked|outkicking|"
        "outtouched|outtouching|nipped|outleaned|outdipped out|just|narrowly? WHO !to !into !for !SCORE",
        "SUBJECT rank 1; WHO rank 2",
        0.75,
        yes=("Ada Novak edged out Eva Lund => Ada Novak rank 1; Eva Lund rank 2",),
    ),
    Rule(
        "bout.event-by-beating",
        "<win> the|a|her|his? __4 EVENT|COMP ,? __2 ,? by|after|with|when|, ..2 SCORE? ..2 <beating>|win|VICTORY "
        "over|against? ..1 WHO",
        "WHO duel-loser 1",
        0.8,
        yes=("Ada Novak won the women's tennis singles by defeating Eva Lund => Eva Lund rank 2",),
    ),
    Rule(
        "bout.gold-against",
        "MEDAL|TITLE __4 against|over ..1 WHO",
        "WHO duel-loser 1",
        0.8,
        yes=("Ada Novak went on to take judo gold against Eva Lund => Eva Lund rank 2",),
    ),
    Rule(
        "bout.was-stopped",
        "MEDAL|TITLE __4 when|as|after WHO was|were ..1 beaten|stopped|outpointed|knocked|thrown|"
        "pinned|disqualified",
        "WHO duel-loser 1",
        0.78,
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
        "bout.medal-against",
        "MEDAL ,|:|-? SCORE against|over ..1 WHO",
        "WHO duel-loser MEDAL",
        0.85,
        yes=(
            "Canada won a sixth successive women's handball gold, 31-22 against Spain => Canada rank 1; Spain rank 2",
        ),
    ),
    Rule(
        "bout.gold-defeats",
        "MEDAL|TITLE ,|; ..1 defeats|beats|edges|downs|tops|thrashes|routs|outpoints|overcomes|sinks|stuns|"
        "crushes|hammers|pips|blanks|outlasts|defeated|topples|holds off? WHO",
        "WHO duel-loser 1",
        0.82,
        yes=(
            "Poland's women win fifth hockey gold, defeat Norway 1-0 and beat Spain => Poland rank 1",
            "Poland wins fifth women's hockey gold medal, defeats Norway 1-0 => Norway rank 2",
        ),
    ),
    Rule(
        "bout.score-win",
        "SCORE ..1 win|VICTORY|success|triumph over|against WHO ,|-|for|to|that|and|; __6 MEDAL",
        "SUBJECT rank MEDAL; WHO duel-loser MEDAL",
        0.84,
        yes=(
            "Poland finished its run on Monday with a 5-1 win over Norway, a third straight women's hockey "
            "gold medal => Poland rank 1; Norway rank 2",
        ),
    ),
    Rule(
        "bout.gave",
        "gave|earned|handed|brought|gives WHO a|an|the|his|her SCORE win|VICTORY|success over|against WHO2 "
        "and|for|with __6 MEDAL",
        "WHO rank MEDAL; WHO2 duel-loser MEDAL",
        0.88,
        yes=(
            "It gave Ada Novak a 4-3 victory over Eva Lund and the women's -57kg judo gold => Ada Novak rank 1; "
            "Eva Lund rank 2",
        ),
    ),
    Rule(
        "bout.lost-by",
        "lost|losing|loses|beaten|defeated out? to|by WHO by ..2 MARGIN",
        "SUBJECT race-loser 1; WHO race-winner 1",
        0.76,
        yes=(
            "The United States lost to Great Britain by a hundredth of a second in the women's 4x100m relay => "
            "United States rank 2; Great Britain rank 1",
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
        "bout.winning-goal",
        "TITLE|MEDAL ..3 after|with|thanks|as to? ..1 WHO 's? ..1 winning|late|decisive|golden ..1 "
        "goal|penalty|strike|try|header|basket|putt against|past WHO2",
        "WHO2 duel-loser 1",
        0.84,
        yes=(
            "Poland have the women's hockey title after Ada Novak's winning goal against Norway => Poland rank 1; "
            "Norway rank 2",
        ),
    ),
    Rule(
        "bout.beat-in",
        "<beat> ..1 WHO in|over the ..1 __2 EVENT ,|.|with|by|to|; !RANK",
        "SUBJECT race-winner 1; WHO race-loser 1",
        0.72,
        yes=(
            "Ada Novak caused an upset, defeating Eva Lund in the women's 200m => Ada Novak rank 1; Eva Lund rank 2",
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
        "bout.lost-medal",
        "lost|losing|loses out? the|a|on? ..1 __2 MEDAL match|bout|game|fight? SCORE? to ..1 WHO",
        "WHO rank MEDAL",
        0.84,
        is_plain=True,
        yes=("Ada Novak lost the bronze 3-2 to Eva Lund in the women's -57kg judo => Eva Lund rank 3",),
    ),
    Rule(
        "bout.decision-over",
        "decision|win|VICTORY|verdict|knockout over|of|against ..1 WHO to|and|for ..1 <win>? __6 MEDAL|TITLE",
        "WHO duel-loser 1",
        0.82,
        yes=(
            "Ada Novak claimed a unanimous decision over Eva Lund to win the women's featherweight boxing gold => "
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
    Rule(
        "bout.owned-gave",
        "WHO 's ..2 SCORE? ..2 win|VICTORY over|against ..1 WHO2 gave|earned|brought|secured|sealed|clinched ..2 __4 "
        "MEDAL|TITLE",
        "WHO rank 1; WHO2 duel-loser 1",
        0.82,
        yes=(
            "Ada Novak's 15-11 victory over Eva Lund gave her the women's epee gold => Ada Novak rank 1; "
            "Eva Lund rank 2",
        ),
    ),
)
