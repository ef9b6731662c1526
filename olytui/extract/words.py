"""Small closed lists of English words that the reading of names and clauses leans on."""


def listed(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())


DAYS = listed(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december"
)
HONORIFICS = listed("mr mrs ms miss sir dame lord lady dr prof professor mom dad king queen prince princess")
OFFICES = listed(
    "president prime-minister minister adviser advisor premier chancellor senator coach manager director "
    "secretary chairman chairwoman chief referee judge commissioner captain actor designer head spokesman "
    "spokeswoman pundit commentator"
)
STARTERS = listed(
    "the a an and but or nor so yet for if when while as after before because although though since until "
    "unless where whereas who whose what which why how that this these those there here he she it they we "
    "you i his her its their our my your him them us in on at by to from with without within of off over "
    "under into onto through during despite between among amid against about above across along around "
    "behind beyond near like unlike than then also just only even still now later earlier meanwhile "
    "elsewhere however moreover indeed instead perhaps maybe not no none never always often once twice "
    "again all both each every either neither some any many much most more few several such other another "
    "one two three four five six seven eight nine ten first second third last next same fellow former "
    "reigning defending double olympic world european commonwealth home local other others former having "
    "being is are was were be been has have had do does did can could will would shall should may might "
    "must let home team teams athletes athlete runner runners sprinter swimmer boxer boxing athletics "
    "long high sprint gold silver bronze joining speaking knowing running winning taking finishing "
    "starting following completing beating leading coming going making widespread claims failed further "
    "born sympathetic state seven special crowned watch welcome british"
)
NEVER_NAMES = listed(
    "the and but when while after before he she it they his her their we i you my our this that these "
    "those there olympics olympic games world cup championship championships european commonwealth asian "
    "african final semi-final semifinal finals heats live team tv radio gmt bst et pm am mbe obe cbe "
    "internet english men women men's women's dnf dns pb wr gold silver bronze god euro christmas new "
    "year street web twitter facebook instagram youtube google defending former in on at as for with from "
    "by to of if so an also both fellow no"
)
INSTITUTIONS = listed(
    "association administration adviser advisor federation committee council union university college "
    "school institute club board court tribunal agency stadium arena hall park street road square village "
    "centre center airport hospital palace bridge field oval aquatics velodrome track sports sport "
    "athletics football fc united city county state states house government ministry police army navy "
    "press times post news herald telegraph guardian independent mail sun mirror express journal tribune "
    "reuters cnn bbc itv nbc espn network television broadcasting channel magazine company corporation "
    "inc ltd group games olympiad league cup championship championships prix marathon trophy series tour "
    "open masters grand classic invitational meeting record records day night show list party movement "
    "review commission organisation organization international national federal american british airlines "
    "bank insurance energy products airways studios pictures records lions harrier harriers striders wolves "
    "tigers bulls bears penguins capitals canadiens lakers athletes anti-doping doping arbitration "
    "honours ceremony nations island islands lake river mountain mount valley beach bay coast north south "
    "east west avenue boulevard church cathedral museum theatre theater library academy foundation "
    "programme program project"
)
SPORTING_NOUNS = listed(
    "runner sprinter swimmer boxer cyclist rower gymnast skier diver jumper thrower hurdler vaulter "
    "marathoner walker decathlete heptathlete pentathlete athlete star champion medallist medalist winner "
    "finalist snowboarder skater shooter sharpshooter archer fencer judoka wrestler weightlifter lifter "
    "sailor canoeist kayaker paddler triathlete rider jockey driver biathlete bobsledder luger curler "
    "skateboarder surfer climber golfer player striker goalkeeper forward midfielder defender centerman "
    "captain teenager youngster veteran rookie newcomer debutant favourite favorite legend superstar hero "
    "hopeful hope contender challenger rival opponent compatriot countryman countrywoman team-mate "
    "teammate partner great fighter heavyweight welterweight lightweight middleweight olympian "
    "paralympian racer holder recordholder record-holder title-holder titleholder leader sensation "
    "prodigy ace man woman girl boy brother sister sibling siblings son daughter duo pair trio quartet "
    "brothers sisters twins steeplechaser miler middle-distance mountain-biker slalomist freestyler "
    "breaststroker backstroker butterflyer quarter-miler pole-vaulter high-jumper long-jumper "
    "triple-jumper shot-putter discus-thrower javelin-thrower hammer-thrower stalwart outsider "
    "all-rounder captain skipper pole skeleton seed top-seed wildcard prodigy specialist qualifier "
    "standout sculler oarsman oarswoman cox coxswain pilot brakeman breakman shuttler bowler hitter puncher "
    "racewalker race-walker speedskater skipper eventer dressage showjumper competitor marvel phenomenon "
    "king queen"
)
OFFICIAL_NOUNS = listed(
    "coach president chairman chairwoman chief director minister secretary spokesman spokeswoman "
    "spokesperson lawyer doctor manager agent commentator pundit presenter broadcaster journalist "
    "reporter correspondent official officials executive commissioner professor author actor actress "
    "singer politician mayor prince duke physician scientist promoter referee judge umpire husband wife "
    "father mother mum dad parents boyfriend girlfriend trainer mentor selector designer editor analyst "
    "expert fan blogger organiser organizer founder ceo producer filmmaker captain-coach historian "
    "attorney prosecutor investigator sponsor banker owner"
)
ADJECTIVES = listed(
    "young old defending reigning former current fellow new great top star leading veteran experienced "
    "teenage rising legendary famous bitter main arch close big other local home fastest unbeaten "
    "outstanding talented emerging surprise shock double triple two-time three-time four-time five-time "
    "six-time seven-time eight-time nine-time multiple multi twice three-times ex-world giant tiny late "
    "injured disgraced banned unheralded unfancied second-seeded top-seeded seeded world olympic european "
    "commonwealth asian african pan-american national international professional amateur overall eventual "
    "winning more less much most very high-flying hot flying popular overnight early long-time longtime "
    "first-time vaunted prolific rookie 19-year-old retired two four three five six seven eight nine ten "
    "only lone sole joint solo star-studded celebrated decorated dominant pre-race in-form indoor outdoor "
    "host medal one-time world's women's men's sometime race likes brilliant superb evergreen ageless brave "
    "teammate sister brother younger older elder twin sibling little big"
)
FAMILY_NAMES = listed(
    "park sun king young hall lake field forest church street bridge north west bay house day long rivers"
)
