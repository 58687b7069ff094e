"""The words that report, and what they say about the content.

The classes follow :class:`~quotes.types.CueClass`. Verbs and nouns are listed by lemma;
the nouns and adjectives are those that take content ("her warning that …", "in a statement",
"confident that …").
"""

from __future__ import annotations

from quotes.nouns import BEARERS
from quotes.types import CueClass

_VERBS: dict[CueClass, str] = {
    CueClass.NEUTRAL: """
        say tell add write note state explain announce comment continue describe call report remark mention
        read recall reply respond answer speak talk tweet post email text declare testify recount relate
        reveal disclose relay cite quote recite sum echo tout dub label term name refer characterize
        characterise portray brand recommend suggest urge advise request order instruct demand appeal invite
        warn caution remind stress emphasize emphasise underline underscore highlight reiterate repeat
        clarify elaborate interject intone joke quip laugh chuckle sigh smile grin nod shout yell scream cry
        chant sing whisper murmur mutter mumble exclaim blurt bark snap snarl growl hiss sob gush rave
        enthuse chime deadpan muse opine rule decree decide find summarize summarise outline detail list
        specify narrate preface begin start open finish end close counter retort rebut rejoin fire shoot go
        pray thank praise applaud hail laud commend congratulate salute celebrate condole apologize
        apologise greet pledge promise vow swear predict forecast project prophesy foresee indicate inform
        notify assure convince persuade advertise publish broadcast telegraph cable message blog transcribe
        record print headline caption inscribe sign phrase word put show feature include contain carry bear
        display hold offer volunteer venture plead beg implore beseech bellow thunder vent rant rail scold
        chide lecture preach editorialize editorialise confirm acknowledge admit concede confess authorize
        authorise prohibit stipulate provide mandate require direct dictate address discuss debate deliver
        utter voice pronounce proclaim trumpet signal convey communicate express articulate compare liken
        equate define frame depict paint complain lament bemoan grumble gripe fume decry deplore regret
        denounce condemn criticize criticise blast slam attack mock ridicule ding blame rap rip lambast
        lambaste castigate fault knock chastise rebuke admonish berate taunt tease endorse back defend
        encourage discourage forbid ban bar veto vote elect nominate pick appoint select choose point push
        lobby petition sue file campaign rally march pitch tackle raise invoke cast share shrug reaffirm
        assail lash side distance hint imply insinuate intimate allude divulge leak unveil release issue
        submit sponsor cosponsor introduce pass approve adopt champion advocate promote extol tribute savage
        skewer trash deride belittle disparage scoff sneer scorn revile excoriate pillory heckle jeer boo
        cheer insult smear malign demonize vilify humiliate reprimand chafe bristle balk object protest
        demur dissent differ disagree clash spar feud bicker quarrel wrangle haggle negotiate bargain confer
        consult chat converse brief debrief enlighten educate teach illustrate demonstrate prove establish
        document uncover unearth expose detect diagnose pinpoint attribute ascribe pin tie link contrast
        spin bill style nickname rank grade poll survey measure cover chronicle profile air replay screen
        reference acclaim reassure swat dodge deflect sidestep evade duck touch dwell expound hammer pound
        lampoon parody satirize fact-check debunk correct retract recant withdraw rescind backtrack
        legislate ratify codify allow permit outlaw restrict sentence convict overturn uphold strike
        reassert restate rehash reprise retell retweet repost relive reminisce sermonize harangue agitate
        clamor crusade toast compliment flatter lavish idolize revere venerate glorify lionize apprise alert
        tip herald crack coo cackle croak wail moan groan whine howl roar holler stammer stutter gasp rasp
        drawl purr beam weep giggle chortle snort huff gloat crow boom recollect grouse grunt pontificate
        riff shriek sniff splutter sputter upbraid reproach chirp whimper ramble parrot mimic confide aver
        corroborate exhort entreat coach counsel command float roast troll seethe paraphrase recap forewarn
        console comfort christen tag peg wisecrack rhapsodize effuse exult yelp remonstrate interpose hit
        mouth spit slur hoot interrupt scrawl scribble flag jest curse riposte inveigh carp foretell censure
    """,
    CueClass.CLAIM: """
        claim insist maintain allege contend assert affirm argue profess purport boast brag avow attest
        vouch accuse charge threaten posit postulate theorize hypothesize
    """,
    CueClass.DENIAL: """
        deny reject dismiss refute dispute rebuff repudiate disavow disclaim contradict refuse decline
        downplay disown renounce forswear spurn snub ignore eschew shun
    """,
    CueClass.QUESTION: "ask inquire enquire query wonder interrogate quiz press",
    CueClass.THOUGHT: """
        believe think hope fear feel expect know consider suspect doubt assume imagine suppose guess reckon
        understand realize realise want wish worry anticipate envision conclude figure deem regard view see
        hear learn remember forget mean intend plan like love hate prefer support oppose favor favour dream
        sense trust presume surmise speculate seek aim try attempt strive struggle tend need crave yearn
        long ache itch hanker aspire await look turn target lean opt resolve determine commit dedicate
        devote focus concentrate root bet gamble count rely depend bank hesitate dread care mind resist
        resent envy respect value appreciate cherish admire adore enjoy savor relish dislike detest loathe
        despise abhor disdain mistrust distrust disbelieve question mull ponder contemplate weigh rethink
        reconsider reassess reflect brood grapple wrestle recognize recognise perceive discern notice spot
        witness watch observe interpret construe infer deduce gather glean conjecture envisage visualize
        picture calculate estimate judge rate gauge size sympathize empathize identify agonize fret obsess
        fixate marvel rejoice mourn grieve rue welcome tolerate accept embrace agree acquiesce consent
        concur align ally stand propose wanna credit seem appear sound
    """,
}

VERBS: dict[str, CueClass] = {lemma: kind for kind in CueClass for lemma in _VERBS[kind].split()}
"""Reporting verbs: lemma → class. Each stands in the more telling class of those that it could be in."""

SPEECH_VERBS = frozenset(
    """
    say tell add write note state explain announce comment continue conclude remark observe reply respond
    answer tweet post declare testify recall stress emphasize emphasise reiterate repeat clarify elaborate
    joke quip exclaim argue claim insist maintain allege contend assert affirm warn caution ask wonder admit
    acknowledge concede confess predict suggest promise vow pledge report shout yell scream chant cry counter
    retort opine complain lament deny agree confirm urge read whisper mutter murmur mumble
    """.split()
)
"""The verbs that, where they have a subject, nearly always report."""

RAISING_VERBS = frozenset("seem appear look sound".split())
"""The verbs whose subject belongs to what is held, by nobody in particular: "the deal seems dead"."""

CALLING = frozenset("call label brand dub term".split())
"""Verbs that tell what somebody calls something."""

NAMING = CALLING | frozenset(
    "describe deem characterize characterise portray depict reject dismiss denounce decry".split()
)
"""Verbs that tell what somebody calls something, or takes it for."""

UTTERING = SPEECH_VERBS | NAMING
"""Verbs whose subject says something, or calls it something."""

JUDGING = frozenset(
    """
    applaud attack blast censure condemn criticise criticize decry denounce deride dismiss hail laud mock
    praise reject ridicule slam
    """.split()
)
"""Verbs that tell what somebody thinks of what another did."""

OF_WORDS = (
    UTTERING
    | JUDGING
    | frozenset(
        """
        accuse blame demand propose refer speak talk liken thank congratulate assure urge warn remind
        threaten promise vow order instruct advise
        """.split()
    )
)
"""Verbs whose subject may have said what stands in marks below them."""

NOT = frozenset("not n't n’t never".split())
"""What denies the verb that it stands with."""

OBJECT_PRONOUNS = frozenset("me him her us them you".split())
"""Whom something is told."""

ADDRESSING = frozenset(
    "tell inform assure reassure warn remind notify alert caution convince persuade promise advise".split()
)
"""Verbs whose object is told what a clause behind it says."""

MOVING = frozenset("convince persuade encourage reassure commit embarrass concern determine".split())
"""Verbs whose passive tells what somebody thinks then."""

TELLING = (
    SPEECH_VERBS
    | ADDRESSING
    | frozenset(
        """
        hear learn show reveal estimate indicate believe find rule disclose determine fear reckon calculate
        forecast suspect charge muse understand hope think expect speculate know guess figure
        """.split()
    )
)
"""Verbs that tell the clause beside which they stand: ``The ban is void, the court ruled``."""

ISSUING = frozenset(
    """
    issue release publish post send file write sign circulate submit organize prepare draft compile produce
    launch unveil lodge deliver pen author dispatch put share record compose tweet text
    """.split()
)
"""Verbs whose subject a document comes from."""

_NOUNS: dict[CueClass, str] = {
    CueClass.NEUTRAL: """
        statement remark comment announcement report declaration speech testimony letter email e-mail tweet
        post message memo interview suggestion proposal recommendation call warning reminder prediction
        promise pledge vow explanation description word answer response reply note observation conclusion
        ruling order advice appeal request demand plea criticism praise apology acknowledgement
        acknowledgment admission confession confirmation complaint address caption headline sign banner
        slogan column editorial essay blog article book memoir diary document indictment affidavit filing
        lawsuit petition study survey poll motto quip joke line phrase quote quotation support opposition
        endorsement backing push attack assault critique rebuke denunciation condemnation tirade diatribe
        rant screed swipe jab dig barb shot broadside salvo tribute compliment applause salute
        congratulation condolence thanks defense defence advocacy stance position talk discussion debate
        conversation dialogue rhetoric account story tale narrative version review analysis assessment
        evaluation appraisal finding estimate projection forecast prognosis reference allusion hint mention
        clue signal indication evidence proof characterization characterisation depiction portrayal
        comparison assurance reassurance guarantee oath news rumor rumour gossip whisper leak disclosure
        revelation bid quest campaign crusade effort pitch case supporter backer opponent critic advocate
        proponent defender champion detractor skeptic believer fan clip video ad advertisement commercial
        tape recording footage transcript documentary release notice bulletin briefing vote bill law
        legislation measure rule policy instruction directive guidance lesson tip
        dictum maxim adage mantra catchphrase refrain retort riposte rejoinder verdict reaction
    """,
    CueClass.CLAIM: """
        claim assertion allegation argument insistence contention accusation charge boast threat
    """,
    CueClass.DENIAL: "denial rejection refusal dismissal",
    CueClass.QUESTION: "question query inquiry enquiry",
    CueClass.THOUGHT: """
        belief thought hope fear feeling expectation opinion view suspicion doubt assumption idea notion
        concern worry wish desire conviction understanding sense impression goal aim intention intent
        purpose objective ambition aspiration dream vision hunger thirst appetite eagerness enthusiasm
        excitement interest passion love hatred disdain contempt scorn admiration respect sympathy empathy
        resentment distrust mistrust skepticism scepticism faith confidence trust preference taste distaste
        aversion reluctance willingness unwillingness readiness determination resolve commitment anger
        outrage fury frustration anxiety disappointment dismay horror shock surprise joy delight
        satisfaction dissatisfaction unease discomfort regret remorse guilt pride shame embarrassment
        confusion certainty uncertainty optimism pessimism disagreement objection dissent protest resistance
        attitude mindset philosophy theory hypothesis speculation guess judgment judgement perception
        interpretation memory recollection knowledge awareness recognition realization decision choice plan
        strategy priority issue problem secret attention
    """,
}

NOUNS: dict[str, CueClass] = {lemma: kind for kind in CueClass for lemma in _NOUNS[kind].split()}
"""Nouns that report: lemma → class."""

CLAIMS = frozenset(
    """
    claim assertion allegation argument insistence contention accusation charge boast threat denial suggestion
    remark comment statement announcement declaration warning reminder prediction promise pledge vow view
    opinion belief rumor rumour assurance conclusion
    """.split()
)
"""Nouns whose clause with "that" is what somebody said."""

UTTERANCES = (
    CLAIMS
    | BEARERS
    | frozenset(
        """
        tweet post message speech joke quip line jibe jab dig barb insult slur taunt outburst rant tirade
        slogan catchphrase mantra plea apology reply response answer retort riposte question letter headline
        complaint flap gaffe quote soundbite
        """.split()
    )
)
"""Nouns that go by the words that somebody said or bears: ``her “lazy workers” remark``."""

CRIES = frozenset("call chant cheer cry heckle jeer scream shout whisper yell".split())
"""Nouns for what a crowd calls out: ``to chants of “…”``."""

_ADJECTIVES: dict[CueClass, str] = {
    CueClass.NEUTRAL: """
        clear explicit vocal outspoken blunt candid frank emphatic critical dismissive supportive
        complimentary contemptuous silent mum apologetic unapologetic effusive
    """,
    CueClass.CLAIM: "adamant insistent certain sure positive convinced confident unequivocal",
    CueClass.DENIAL: "opposed unwilling averse resistant loath hostile",
    CueClass.QUESTION: """
        curious inquisitive unclear unsure uncertain doubtful dubious skeptical sceptical undecided
    """,
    CueClass.THOUGHT: """
        aware unaware mindful conscious cognizant eager willing reluctant ready prepared determined hopeful
        optimistic pessimistic bullish bearish concerned worried afraid fearful scared frightened terrified
        alarmed angry upset furious outraged irate livid mad bitter incensed happy unhappy glad pleased
        delighted thrilled ecstatic elated overjoyed proud sorry sad surprised shocked stunned astonished
        amazed startled disappointed dismayed frustrated annoyed irritated exasperated fed-up disgusted
        appalled horrified wary leery nervous anxious apprehensive uneasy uncomfortable comfortable
        committed dedicated devoted interested disinterested uninterested intrigued fascinated excited
        enthusiastic passionate open bent intent keen fond tired sick weary grateful thankful
        appreciative jealous envious satisfied dissatisfied content inclined disinclined desperate impatient
        hungry puzzled mystified baffled confused perplexed bewildered embarrassed ashamed divided split
        unanimous united resigned ambivalent indifferent sympathetic receptive amenable agreeable suspicious
        distrustful cynical impressed unimpressed enamored disillusioned disenchanted disheartened heartened
        encouraged emboldened relieved troubled bothered disturbed rattled shaken saddened obsessed
        preoccupied focused fixated familiar knowledgeable ignorant cautious careful quick slow hesitant
        favorable unfavorable likely unlikely
    """,
}

ADJECTIVES: dict[str, CueClass] = {lemma: kind for kind in CueClass for lemma in _ADJECTIVES[kind].split()}
"""Adjectives whose complement is held or said by their subject ("confident that …"): word → class."""
