"""Whom somebody beat to a medal or a title: `won gold by beating X`, `beat X to win`, `silver behind X`."""

from olytui.extract.rule import Rule

# no noun: `a 6-0 defeat to A`
_BEAT = "<beat> !by !to !at !against"
_SCORES = "SCORE? ,? SCORE2? ,? SCORE3? ,? SCORE4?"

RULES = (
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
    Rule(
        "order.beat-by",
        "<beat> out? WHO __4 by",
        "WHO next SUBJECT",
        0.74,
        yes=("Ada Novak won the women's 200m, beating Eva Lund by two metres => Eva Lund rank 2",),
    ),
    Rule(
        "order.beat-margin",
        "<beat> out? WHO __4 by ..2 MARGIN",
        "SUBJECT rank 1; WHO rank 2",
        0.7,
        yes=(
            "Ada Novak beat Eva Lund by 0.4 seconds in the women's 5000m => Ada Novak rank 1; Eva "
            "Lund rank 2",
        ),
    ),
    Rule(
        "order.beat-to-win",
        "<beat> out|off? !by !to !at !against WHO ..2 by? ..1 MARGIN? __4 to <win> ..3 __4 EVENT",
        "SUBJECT rank 1; WHO rank 2",
        0.88,
        yes=(
            "Ada Novak edged Eva Lund by 7.3 seconds to win the women's 10km pursuit => Ada Novak rank 1; "
            "Eva Lund rank 2",
        ),
        no=("Ada Novak hopes to beat Eva Lund to win the women's 200m",),
    ),
    Rule(
        "order.beat-apposed",
        "<beat> !by WHO , WHO2 ,? by ..2 MARGIN",
        "SUBJECT rank 1; WHO rank 2",
        0.78,
        yes=(
            "Ada Novak won the women's skeleton. Novak beat Eva Lund, the Swedish student, by 0.67 seconds "
            "=> Ada Novak rank 1; Eva Lund rank 2",
        ),
    ),
    Rule(
        "order.beat-two",
        "<beat> !by WHO ,? WHO3? ,? by ..2 MARGIN and|, with|while? WHO2 by ..2 MARGIN2",
        "WHO rank 2; WHO2 rank 3",
        0.8,
        yes=(
            "Ada Novak won the women's skeleton, beating Eva Lund by 0.67 seconds and Ines Roth by 0.79 "
            "=> Eva Lund rank 2; Ines Roth rank 3",
        ),
    ),
    Rule(
        "order.beat-told",
        "<beat> !by !to !at !against ..1 WHO !to !into !on",
        "WHO next SUBJECT",
        0.62,
        yes=("Ada Novak won judo gold in the women's -57kg. She beat Eva Lund by ippon => Eva Lund rank 2",),
        no=(
            "Ada Novak was beaten by Eva Lund",
            "Ada Novak suffered a defeat to Eva Lund",
            "Ada Novak won the women's singles. She eliminated Eva Lund on the way to the final",
        ),
    ),
)
