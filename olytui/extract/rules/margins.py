"""Marks told only as a difference: `a hundredth of a second behind Lund`, `0.2 seconds back in third`."""

from olytui.extract.rule import Rule

RULES = (
    Rule(
        "margin.behind",
        "MARGIN ..1 behind|adrift|back|slower|down|off|after|short|later ..2 of|than? WHO",
        "SUBJECT behind MARGIN WHO",
        0.85,
        yes=(
            "Eva Lund won in 22.22 and Ada Novak was a mere two tenths of a second behind Lund => Ada "
            "Novak mark 22.42",
        ),
    ),
    Rule(
        "margin.adrift",
        "MARGIN ..1 behind|adrift|back|slower|down|later|away|off|short !of !than !WHO !on !her !his",
        "SUBJECT behind MARGIN",
        0.8,
        yes=(
            "Eva Lund won in 22.22. Ada Novak finished second, 0.10 seconds adrift => Ada Novak mark 22.32",
        ),
    ),
    Rule(
        "margin.further",
        "further|another|more ..1 MARGIN ..1 behind|adrift|back|slower|down|off|later|away",
        "SUBJECT further MARGIN",
        0.82,
        yes=(
            "Eva Lund won in 22.22 from Ines Roth (22.30). Ada Novak was a further two hundredths adrift => "
            "Ada Novak mark 22.32",
        ),
    ),
    Rule(
        "margin.ahead",
        "MARGIN ..1 ahead|clear|faster|quicker|better|before|inside|up ..1 of|than|on? ..2 WHO",
        "WHO behind MARGIN SUBJECT",
        0.82,
        yes=("Ada Novak won in 22.22, 0.10 seconds ahead of Eva Lund => Eva Lund mark 22.32",),
    ),
    Rule(
        "margin.by",
        "<beat> out? WHO __4 by ..2 MARGIN",
        "WHO behind MARGIN SUBJECT",
        0.82,
        yes=("Ada Novak ran 22.22 to beat Eva Lund by 0.10 seconds => Eva Lund mark 22.32",),
    ),
    Rule(
        "margin.of-victory",
        "by a|an ..1 MARGIN margin ,? ..1 over|from|topping|beating|ahead|defeating of? ..1 WHO",
        "WHO behind MARGIN SUBJECT",
        0.82,
        yes=(
            "Ada Novak won the women's 200m in 22.22 by a 0.10-second margin over Eva Lund => Eva Lund mark 22.32",
        ),
    ),
    Rule(
        "margin.by-apposed",
        "<beat> !by WHO , WHO|who ..4 , by ..2 MARGIN",
        "WHO behind MARGIN SUBJECT",
        0.8,
        yes=(
            "Ada Novak won the women's 10km pursuit in 32:35.9, beating Eva Lund, who missed two, by 4.2 seconds "
            "=> Eva Lund mark 32:40.1",
        ),
    ),
    Rule(
        "margin.and-by",
        "<beat> !by WHO ,? WHO3? ,? by ..2 MARGIN2 and|, with|while? WHO2 by ..2 MARGIN",
        "WHO2 behind MARGIN SUBJECT",
        0.8,
        yes=(
            "Ada Novak won the women's skeleton in 3:49.95. Novak beat Eva Lund by 0.67 seconds and Ines Roth "
            "by 0.79 => Ines Roth mark 3:50.74",
        ),
    ),
    Rule(
        "margin.trailed",
        "trailed|trailing|lost ..1 by ..1 MARGIN",
        "SUBJECT behind MARGIN",
        0.78,
        yes=(
            "Ada Novak won the women's 10km pursuit in 32:35.9. Eva Lund was second and Ines Roth trailed by "
            "26.2 seconds => Ines Roth mark 33:02.1",
        ),
    ),
    Rule(
        "margin.off-lead",
        "MARGIN ..1 off|behind|adrift|from|back ..1 the|her|his ..1 lead|pace|winner|winners|winning|"
        "leader|leaders|HOLDER|top",
        "SUBJECT behind MARGIN",
        0.84,
        yes=(
            "Eva Lund won the women's 200m in 22.22. Ada Novak was third, 0.12 seconds off the lead "
            "=> Ada Novak mark 22.34",
        ),
    ),
    Rule(
        "margin.later-than",
        "MARGIN after|behind him|her|them",
        "SUBJECT behind MARGIN",
        0.84,
    ),
)
