"""Lists of words that rules name as `<list>`: add a wording here and every rule that names the list knows
it.
"""


def _list(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_PHRASAL = (
    "saw off",
    "see off",
    "sees off",
    "seeing off",
    "seen off",
    "held off",
    "hold off",
    "holding off",
    "got the better of",
    "gets the better of",
    "getting the better of",
    "touched out",
    "touching out",
    "reeled in",
    "reels in",
    "reeling in",
    "hauled in",
    "hauling in",
    "accounted for",
    "got past",
    "get past",
    "gets past",
    "getting past",
    "came past",
    "came through against",
    "won over",
    "ran out against",
    "proved too strong for",
    "proved too good for",
    "was too strong for",
    "were too strong for",
    "was too good for",
    "were too good for",
)

_WRITTEN: dict[str, tuple[str, ...]] = {
    # what one does to a medal or a title
    "take": _list(
        "take takes took taken taking win wins won winning claim claims claimed claiming clinch "
        "clinches clinched clinching "
        "secure secures secured securing land lands landed landing grab grabs grabbed grabbing "
        "snatch snatches snatched "
        "snatching scoop scoops scooped scooping capture captures captured capturing bag bags bagged "
        "bagging earn earns earned "
        "earning pick picks picked picking collect collects collected collecting get gets got "
        "getting nab nabs nabbed nabbing "
        "seize seizes seized seizing gain gains gained gaining steal steals stole stolen stealing "
        "add adds added adding seal "
        "seals sealed sealing strike strikes struck striking celebrate celebrates celebrated "
        "celebrating lift lifts lifted "
        "lifting receive receives received receiving ensure ensures ensured ensuring pocket pockets "
        "pocketed pocketing retain "
        "retains retained retaining "
        "regain regains regained regaining reclaim reclaims reclaimed reclaiming defend defends "
        "defended defending storm "
        "storms stormed storming power powers powered powering cruise cruises cruised cruising surge "
        "surges surged surging "
        "sprint sprints sprinted sprinting race races raced racing swim swims swam swimming run runs "
        "ran running sweep sweeps "
        "swept sweeping romp romps romped romping skate skates skated skating ski skis skied skiing "
        "ride rides rode riding "
        "row rows rowed rowing battle battles battled battling soar soars soared soaring leap leaps "
        "leapt leaped leaping "
        "jump jumps jumped jumping throw throws threw throwing dive dives dived diving vault vaults "
        "vaulted vaulting shoot "
        "shoots shot shooting hauled bring brings brought bringing nail nailed net nets netted notch "
        "notches notched notching "
        "post posted upgrade upgraded share shares shared sharing complete completes completed "
        "completing settle settles "
        "settled settling wrap wraps wrapped wrapping produce produced deliver delivered delivering "
        "fight fought scored "
        "register registers registered holds held have has had having achieve achieved achieves "
        "repeated repeat eased ease easing coasted coasting glided roared roar charged charging "
        "dashed marched "
        "flew flown flying blasted blasting burst smashed smashing punched clawed strolled cantered pedalled "
        "pedaled paddled danced drove driven slid streaked sped rocketed fired led steered guided "
        "came come comes coming finished finishing finish ended hold hung hang hanging clung "
        "clinging held touched touching dipped diving rewarded awarded presented given content make made "
        "plunged lunged lunging lunges hurtled edged squeezed crashed thundered climbed rose moved "
        "continued returned leaving left emerged"
    ),
    "win": _list(
        "win wins won winning claim claims claimed claiming clinch clinches clinched clinching take "
        "takes took taking secure "
        "secures secured securing capture captures captured capturing seal seals sealed sealing "
        "retain retains retained "
        "retaining regain regains regained regaining reclaim reclaims reclaimed reclaiming land "
        "lands landed landing lift lifts "
        "lifted lifting snatch snatches snatched snatching grab grabs grabbed scoop scooped sealing "
        "earn earned pick picks picked "
        "picking celebrate celebrated celebrating add adds added adding collect collected collecting "
        "complete completed "
        "wrap wrapped bag bagged steal stole"
    ),
    "beat": (
        *_list(
            "beat beats beating defeat defeats defeated defeating edge edges edged edging pip pips "
            "pipped pipping outsprint "
            "outsprints outsprinted outsprinting outpace outpaces outpaced outpacing outrun outruns "
            "outran outrunning outtouch "
            "outtouched outtouching overcome overcomes overcame overcoming overpower overpowers "
            "overpowered overpowering outclass "
            "outclassed outclassing outpoint outpoints outpointed outpointing upset upsets upsetting "
            "stun stuns stunned stunning "
            "down downs downed downing dethrone dethroned dethroning thrash thrashed thrashing crush "
            "crushed crushing hammer "
            "hammered oust ousted ousting eliminate eliminated eliminating "
            "dispatch dispatched "
            "dismiss dismissed dismissing outduel outdueled outlast outlasted outlasting best bested "
            "besting rout routed routing "
            "blank blanked shade shaded shading topple toppled toppling trounce trounced vanquish "
            "vanquished stop stopped stopping outfought outplayed outwitted outboxed outscored overwhelmed "
            "sank sink sinking sunk pin pinned pinning threw knocked knocking knock humbled mastered tamed "
            "floored outgunned deposed outshot outskated outmuscled conquered subdued demolished destroyed "
            "surprised shocked outpaced outlasts outbattled trounces mauled"
        ),
        *_PHRASAL,
    ),
    # how a title was won over somebody: `gold by beating A`
    "beating": _list(
        "beating defeating overcoming outpointing edging stopping thrashing downing sinking pinning throwing "
        "dispatching sweeping besting upsetting outclassing overpowering outlasting trouncing crushing "
        "demolishing routing blanking toppling dethroning stunning outscoring whitewashing overwhelming "
        "outfighting outboxing subduing conquering"
    ),
    "finish": _list(
        "finish finishes finished finishing come comes came coming place places placed placing end "
        "ends ended ending rank ranks "
        "ranked ranking was were is be been being cross crosses crossed crossing run runs ran "
        "running touch touched touching "
        "stay stayed wind wound qualify qualifies qualified qualifying go goes went gone going lie "
        "lies lay slip slips slipped "
        "slipping fade fades faded fading drop dropped dropping settle settles settled settling take "
        "takes took taking claim "
        "claims claimed claiming secure secured securing manage manages managed managing grab "
        "grabbed grabbing clinch clinched "
        "swim swam row rowed skate skated jump jumped ski skied arrive arrived earn earned earning "
        "tie tied limp limped "
        "remain remained sit sits sat land landed landing get got getting hold held snatch snatched "
        "move moved moving climb "
        "climbed climbing had achieved trailed trailing trails recovered chased hung holding share "
        "shared sharing "
        "dead-heated tying ties improved advanced struggled battled collapsed staggered jogged walked edged "
        "sneaked crept scraped squeezed shot sprinted touched powered surged kicked filled "
        "left dipped fought posted rolled drifted plunged advancing progressed"
    ),
    "be": _list("was were is are be been being became becomes become becoming"),
    "clock": _list(
        "clock clocks clocked clocking run runs ran running post posts posted posting record records "
        "recorded recording set "
        "sets setting register registers registered registering swim swims swam swimming score "
        "scores scored scoring earn "
        "earned produce produced producing throw throws threw throwing jump jumps jumped jumping "
        "leap leaps leapt leaped "
        "leaping clear clears cleared clearing lift lifts lifted lifting hurl hurls hurled hurling "
        "time timed stop stopped "
        "finish finished finishing vault vaulted vaulting total totalled totaled totalling totaling "
        "go goes went skate skated "
        "soar soared soaring sail sailed manage managed managing achieve achieved recorded hit hits "
        "hitting reach reached "
        "reaching amass amassed heave heaved fling flung land landed was put putting ride rode rowed "
        "come came coming ski "
        "skied home had has collected tallied tally accumulate accumulated get got notch notched "
        "cover covered covering touch touched"
    ),
    "set": _list(
        "set sets setting create creates created creating break breaks broke broken breaking smash "
        "smashes smashed smashing equal "
        "equals equalled equaled "
        "equalling equaling claim claimed better betters bettered bettering lower lowers lowered "
        "lowering shatter shatters "
        "shattered shattering establish established establishing improve improves improved improving "
        "beat beats beating "
        "match matched matching matches tie tied eclipse eclipsed ran run running clock clocked post "
        "posted posting record "
        "recorded produce produced clocking jump jumped threw throw swam swim extend extended "
        "rewrite rewrote rewriting "
        "achieve achieved surpass surpassed topple toppled obliterate obliterated demolish "
        "demolished erase erased erasing "
        "lift lifted notch notched eclipse eclipsing"
    ),
}


def _present(verb: str) -> tuple[str, ...]:
    """The present of a regular verb's past: `toppled` → `topples`, `toppling`; whether an `e` belongs to the verb
    is not known, and a form too many does no harm.
    """
    if not verb.endswith("ed") or " " in verb or len(verb) < 5:
        return ()
    root = verb[:-2]
    if root[-1] == root[-2] and root[-1] not in "sl":
        return (root[:-1] + "s", root + "ing")
    if root.endswith(("ss", "sh", "ch", "x", "zz")):
        return (root + "es", root + "ing")
    if root.endswith("i"):
        return (root + "es", root[:-1] + "ying")
    return (root + "s", root + "es", root + "ing")


VERBS: dict[str, tuple[str, ...]] = {
    name: tuple(dict.fromkeys((*verbs, *(form for verb in verbs for form in _present(verb)))))
    for name, verbs in _WRITTEN.items()
}
