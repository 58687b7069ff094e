"""The words that report: which they are, and what they say about the content.

The classes follow :class:`~quotes.types.CueClass`. Verbs and nouns are listed by lemma;
the nouns and adjectives are those that take content ("her warning that …", "in a statement",
"confident that …").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotes.types import CueClass

if TYPE_CHECKING:
    from quotes.annotation import Sentence

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
        lampoon parody satirize fact-check debunk correct qualify retract recant withdraw rescind backtrack
        legislate ratify codify allow permit outlaw restrict sentence convict overturn uphold strike
        reassert restate rehash reprise retell retweet repost relive reminisce sermonize harangue agitate
        clamor crusade toast compliment flatter lavish idolize revere venerate glorify lionize apprise alert
        tip herald crack coo cackle croak wail moan groan whine howl roar holler stammer stutter gasp rasp
        drawl purr beam weep giggle chortle snort huff gloat crow boom recollect grouse grunt pontificate
        riff shriek sniff splutter sputter upbraid reproach chirp whimper ramble parrot mimic confide aver
        corroborate exhort entreat coach counsel command float roast troll seethe paraphrase recap forewarn
        console comfort christen tag peg wisecrack rhapsodize effuse exult yelp remonstrate interpose hit
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

VERBS: dict[str, CueClass] = {}
"""Reporting verbs: lemma → class. Each stands in the more telling class of those that it could be in."""
for _kind in CueClass:
    for _lemma in _VERBS[_kind].split():
        VERBS[_lemma] = _kind

SPEECH_VERBS = frozenset(
    """
    say tell add write note state explain announce comment continue conclude remark observe reply respond
    answer tweet post declare testify recall stress emphasize emphasise reiterate repeat clarify elaborate
    joke quip exclaim argue claim insist maintain allege contend assert affirm warn caution ask wonder admit
    acknowledge concede confess predict suggest promise vow pledge report shout yell scream chant cry counter
    retort opine complain lament deny agree confirm urge read
    """.split()
)
"""The verbs that, where they have a subject, nearly always report."""

RAISING_VERBS = frozenset("seem appear look sound".split())
"""The verbs whose subject belongs to what is held, by nobody in particular: "the deal seems dead"."""

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
        dictum maxim adage mantra catchphrase refrain
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

CALLING = frozenset("call label brand dub term".split())
"""Verbs that tell what somebody calls something."""

JUDGING = frozenset("attack condemn decry denounce dismiss hail mock praise reject slam".split())
"""Verbs that tell what somebody thinks of what another did."""

_IRREGULAR: dict[str, str] = {
    "say": "said says saying",
    "tell": "told",
    "write": "wrote written",
    "speak": "spoke spoken",
    "think": "thought",
    "feel": "felt",
    "know": "knew known",
    "swear": "swore sworn",
    "see": "saw seen",
    "hear": "heard",
    "understand": "understood",
    "foresee": "foresaw foreseen",
    "find": "found",
    "put": "put putting",
    "begin": "began begun beginning",
    "shoot": "shot",
    "go": "went gone",
    "hold": "held",
    "bear": "bore borne",
    "mean": "meant",
    "forget": "forgot forgotten",
    "sing": "sang sung",
    "read": "read",
    "learn": "learnt learned",
    "dream": "dreamt dreamed",
    "broadcast": "broadcast",
    "forecast": "forecast",
    "show": "shown showed",
    "beseech": "besought",
    "rebut": "rebutted rebutting",
    "quip": "quipped quipping",
    "admit": "admitted admitting",
    "refer": "referred referring",
    "prefer": "preferred preferring",
    "regret": "regretted regretting",
    "label": "labelled labelling",
    "signal": "signalled signalling",
    "seek": "sought",
    "stand": "stood",
    "choose": "chose chosen",
    "overturn": "overturned",
    "uphold": "upheld",
    "strike": "struck stricken",
    "forbid": "forbade forbidden forbidding",
    "forswear": "forswore forsworn",
    "withdraw": "withdrew withdrawn",
    "rethink": "rethought",
    "retell": "retold",
    "spin": "spun spinning",
    "bet": "bet betting",
    "cast": "cast",
    "teach": "taught",
    "permit": "permitted permitting",
    "submit": "submitted submitting",
    "quiz": "quizzed quizzing",
    "tie": "tied tying",
    "blurt": "blurted",
}


_DOUBLING = re.compile("[^aeiou]+[aeiou][bdgmnprt]")
"""Short verbs whose last letter is doubled before an ending: *slam*, *slammed*."""


def _forms(lemma: str) -> set[str]:
    """The inflected forms of a verb, regular ones by rule."""
    forms = {lemma, *(_IRREGULAR.get(lemma, "").split())}
    if lemma.endswith("e"):
        return forms | {lemma + "s", lemma + "d", lemma[:-1] + "ing"}
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return forms | {lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"}
    if _DOUBLING.fullmatch(lemma):
        return forms | {lemma + "s", lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ing"}
    es = "es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s"
    return forms | {lemma + es, lemma + "ed", lemma + "ing"}


FORMS: dict[str, str] = {form: lemma for lemma in VERBS for form in _forms(lemma)}
"""Inflected form of a reporting verb → its lemma."""


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "sh", "ch", "x", "z")) else "s")


_TRIGGERS = (
    frozenset(FORMS)
    | ADJECTIVES.keys()
    | NOUNS.keys()
    | {_plural(noun) for noun in NOUNS}
    | {"according", "per"}
)


def is_cue_form(word: str) -> bool:
    """Whether ``word`` may be a cue, by its form alone: the cheap test before anything is parsed."""
    return word.lower() in _TRIGGERS


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue in a parsed sentence, with the word that heads its source.

    :param word: index of the cue's main word in the sentence.
    :param first: index of its first word, ``last`` of its last one.
    :param form: ``verb``, ``noun``, ``adjective``, ``phrase`` or ``label``.
    :param source: index of the head of the source in the sentence, or ``None``.
    :param way: how the source hangs on the cue: ``subject``, ``agent``, ``shared`` (the subject of a
        governing verb), ``noun`` (that a participle modifies), ``possessive``, ``object``, ``label``.
    """

    word: int
    first: int
    last: int
    lemma: str
    kind: CueClass
    form: str
    source: int | None
    way: str


_WITH_PARTICLE = frozenset({"hit"})
"""Verbs that report only with a particle: ``hit out at the mayor for “…”``."""
_SUBJECTS = ("nsubj", "nsubj:outer")
_NEVER_BY_SUBJECT = frozenset("tell ask inform notify remind urge advise warn".split())
"""Verbs whose passive subject hears the words: "she was told that …"."""


def find(sentence: Sentence) -> list[Hit]:
    """All cues of a parsed sentence, in order of their main word."""
    hits = []
    for i, word in enumerate(sentence.words):
        if word.stretch is not None:
            continue
        if word.upos in ("VERB", "AUX") or (word.lemma in SPEECH_VERBS and word.xpos.startswith("VB")):
            lemma = word.lemma if word.lemma in VERBS else FORMS.get(word.text.lower(), "")
            particle = _child(sentence, i, ("compound:prt",))
            if lemma and (particle is not None or lemma not in _WITH_PARTICLE):
                hits.append(_verb(sentence, i, lemma))
                continue
        if word.upos == "NOUN" and word.lemma in NOUNS:
            if not _is_named(sentence, i):
                hits.append(_noun(sentence, i))
        elif (
            word.text.lower() in ADJECTIVES
            and word.upos in ("ADJ", "VERB")
            and word.deprel not in ("amod", "det")
        ):
            hits.append(_adjective(sentence, i))
        elif word.text.lower() == "according" and i + 1 < len(sentence.words):
            hits.append(_according(sentence, i))
    label = _label(sentence) or _byline(sentence) or _introduced(sentence, hits)
    return [label, *hits] if label else hits


def _child(sentence: Sentence, i: int, relations: tuple[str, ...]) -> int | None:
    return next((c for c in sentence.children[i] if sentence.words[c].deprel in relations), None)


def _has_case(sentence: Sentence, i: int, *cases: str) -> bool:
    return any(
        sentence.words[c].deprel == "case" and sentence.words[c].text.lower() in cases
        for c in sentence.children[i]
    )


def agent(sentence: Sentence, i: int) -> int | None:
    """By whom something is done that a verb tells: ``sent by Quill``."""
    for child in sentence.children[i]:
        relation = sentence.words[child].deprel
        if relation == "obl:agent" or (relation in ("obl", "nmod") and _has_case(sentence, child, "by")):
            return child
    return None


def _verb(sentence: Sentence, i: int, lemma: str) -> Hit:
    source, way = _verb_source(sentence, i)
    first = last = i
    particle = _child(sentence, i, ("compound:prt",))
    if particle is not None:
        first, last = min(first, particle), max(last, particle)
    return Hit(i, first, last, lemma, VERBS[lemma], "verb", source, way)


def _verb_source(sentence: Sentence, i: int) -> tuple[int | None, str]:
    words = sentence.words
    quoted = _quoted(sentence, i)
    if quoted is not None:
        return quoted, "object"
    for teller in (_told_by(sentence, i), _called_by(sentence, i)):
        if teller is not None:
            return teller, "agent"
    beside = _beside(sentence, i)
    if beside is not None:
        return beside, "subject"
    passive = _child(sentence, i, ("nsubj:pass", "aux:pass")) is not None
    by = agent(sentence, i)
    if by is not None and (passive or words[i].xpos == "VBN"):
        return by, "agent"
    subjects = [
        c
        for c in sentence.children[i]
        if words[c].deprel in _SUBJECTS
        and words[c].stretch is None
        and not _has_case(sentence, c, "on", "in")
    ]
    days = [c for c in subjects if words[c].text.lower() in _DAYS]
    if len(days) < len(subjects) or not any(sentence.children[c] for c in days):
        subjects = [c for c in subjects if c not in days]
    if subjects:
        before = [c for c in subjects if c < i]
        named = next((c for c in subjects if c > i and words[c].upos == "PROPN"), None)
        fronted = words[i - 1].text == "," and words[i].lemma in SPEECH_VERBS
        if fronted and named is not None and all(words[c].upos != "PROPN" for c in before):
            return named, "subject"
        return (max(before) if before else min(subjects)), "subject"
    if passive:
        return None, "passive"
    at = i
    for _ in range(5):
        relation, head = words[at].deprel, words[at].head
        if head < 0:
            break
        if at == i and (controller := _controller(sentence, i)) is not None:
            return controller, "object"
        if relation in ("xcomp", "advcl") and words[at].xpos == "VB" and words[head].lemma in _CAUSING:
            caused = _child(sentence, head, _OBJECTS)
            if caused is not None and head < caused < at:
                return caused, "shared"
        moment = words[head].lemma in _MOMENTS and words[head].deprel == "obl"
        if relation == "acl" and words[i].xpos == "VBG" and (moment or (i > 0 and words[i - 1].text == ",")):
            relation = "advcl"
            while words[head].upos not in ("VERB", "AUX") and words[head].head >= 0:
                head = words[head].head
        if relation in ("acl", "acl:relcl"):
            return (
                (head, "noun")
                if words[i].xpos != "VBN" and words[head].stretch is None
                else (None, "passive")
            )
        if relation not in (
            "conj",
            "advcl",
            "xcomp",
            "ccomp",
            "parataxis",
            "dep",
            "cop",
            "aux",
            "advcl:relcl",
        ):
            break
        at = head
        subject = _child(sentence, at, (*_SUBJECTS, "nsubj:pass"))
        if subject is not None and words[subject].stretch is None and subject != i:
            return subject, "shared"
    return _inverted(sentence, i)


_CAUSING = frozenset("prompt lead cause force compel push drive inspire move spur".split())
"""Verbs whose object does what the infinitive tells."""
_MOMENTS = frozenset("point moment stage time".split())
"""Nouns for when somebody does what a gerund behind them tells: ``at one point calling``."""


def _told_by(sentence: Sentence, i: int) -> int | None:
    """Whom somebody hears something from: ``she heard from Roe that the pier was “gone”``."""
    if sentence.words[i].lemma not in ("hear", "learn"):
        return None
    others = (c for c in sentence.children[i] if sentence.words[c].deprel == "obl")
    return next((c for c in others if _has_case(sentence, c, "from")), None)


def _called_by(sentence: Sentence, i: int) -> int | None:
    """Who calls somebody something: ``Quill, branded “a thief” by Tom Roe``, however it was parsed."""
    words = sentence.words
    aside = i > 0 and (words[i - 1].text == "," or words[i - 1].upos == "AUX")
    if not aside or words[i].lemma not in _NAMING or words[i].xpos not in ("VBD", "VBN"):
        return None
    marked = next((j for j in range(i + 1, len(words)) if words[j].stretch is not None), None)
    if marked is None:
        return None
    after = marked
    while after < len(words) and (
        words[after].stretch == words[marked].stretch or words[after].upos == "PUNCT"
    ):
        after += 1
    last = after
    while last + 1 < len(words) and words[last + 1].stretch is None and words[last + 1].upos in _IN_NAMES:
        last += 1
    by = after < len(words) and words[after].text == "by"
    return _head_of(sentence, after + 1, last) if by else None


def _quoted(sentence: Sentence, i: int) -> int | None:
    """Who is quoted by another: ``the daily quoted the mayor as saying …``, ``“…,” it said, quoting the
    mayor``."""
    words = sentence.words
    told = (c for c in sentence.children[i] if words[c].deprel == "advcl")
    aside = words[i].xpos == "VBG" and words[i - 1].text == ","
    if words[i].lemma == "quote" and (aside or (words[i].xpos == "VB" and words[i - 2].text == ",")):
        found = _child(sentence, i, _OBJECTS)
        return found if found is not None and words[found].lemma not in NOUNS else None
    says = any(_controller(sentence, c) is not None and words[c].lemma in SPEECH_VERBS for c in told)
    return _child(sentence, i, _OBJECTS) if says and words[i].lemma in _QUOTING else None


_OBJECTS = ("obj", "iobj")
_QUOTING = frozenset("quote cite report describe record".split())


def _controller(sentence: Sentence, i: int) -> int | None:
    """The object that a gerund is about: ``criticized the mayor for …``, ``quoted the mayor as saying …``,
    ``hit back at the mayor for …``."""
    words = sentence.words
    marks = {words[c].text.lower() for c in sentence.children[i] if c < i}
    marked = marks & {"for", "of"} or ("as" in marks and words[i].lemma in SPEECH_VERBS)
    head = words[i].head
    if words[i].xpos != "VBG" or head < 0:
        return None
    child = _child(sentence, head, _OBJECTS)
    if not marked:
        return _watched(sentence, i)
    if "for" in marks:
        beside = [*sentence.children[head], *(sentence.children[child] if child is not None else ())]
        others = (c for c in beside if c < i and words[c].deprel in ("obl", "nmod"))
        child = next((c for c in others if _has_case(sentence, c, "at", "from", "with")), child)
    return child if child is not None and child < i and words[child].stretch is None else None


def _watched(sentence: Sentence, i: int) -> int | None:
    """Who is heard or seen doing what a gerund says: ``recalled Quill shouting``, ``a clip of Quill saying
    that …``, ``…, with Quill saying that …``."""
    words, name = sentence.words, i - 1
    while name > 0 and words[name].deprel == "flat":
        name -= 1
    before = name - 1
    while before > 0 and (words[before].upos in _IN_NAMES or words[before].text == "and"):
        before -= 1
    if words[name].deprel == "conj" and before < words[name].head:
        name = words[name].head
    if before >= 0 and name > before and words[i].lemma in _TOLD_BY_GERUND:
        apart = before == 0 or words[before - 1].text == ","
        like = words[before].text.lower() == "as" and words[name].upos == "PROPN"
        if like or (words[before].text.lower() == "with" and apart):
            return name
    above = words[name].head
    if words[name].upos != "PROPN" or not 0 <= above < name:
        return None
    watched = words[name].deprel == "obj" and words[above].lemma in _WATCHING
    shown = _has_case(sentence, name, "of") and words[above].lemma in _RECORDS
    return name if watched or shown else None


_WATCHING = frozenset("hear remember recall see watch catch picture imagine record film show".split())
"""Verbs whose object does what the gerund behind it says, and nouns in which somebody does it."""
_RECORDS = frozenset("account video footage audio recording tape clip memory story report".split())
_DAYS = frozenset("today yesterday monday tuesday wednesday thursday friday saturday sunday later".split())
_NOMINATIVE = frozenset("he she they it i we who".split())
_IN_NAMES = frozenset({"PROPN", "NOUN", "ADJ", "NUM", "DET"})


def _beside(sentence: Sentence, i: int) -> int | None:
    """The head of the words right beside a reporting verb that can only be its subject.

    Parsers stumble over ``“…” said Sen. Example, 54, of Ohio`` and ``The deal, she said, “…”``; the order
    of words is plain there: a pronoun or a name between a comma and the verb, or the words that follow a verb
    right after a quote.
    """
    words = sentence.words
    if words[i].xpos not in ("VBD", "VBZ", "VBP", "VBN"):
        return None
    before = i - 1
    while before >= 0 and (words[before].upos == "ADV" or words[before].text.lower() in _DAYS):
        before -= 1
    if before >= 0 and words[before].stretch is None:
        if words[before].text.lower() in _NOMINATIVE:
            return before
        if words[before].upos == "PROPN":
            first = before
            while first > 0 and (words[first - 1].upos == "PROPN" or words[first - 1].text == "-"):
                first -= 1
            if first == 0 or words[first - 1].upos == "PUNCT":
                return _named_after(sentence, _head_of(sentence, first, before))
    if before >= 0 and words[before].text == "," and _child(sentence, i, _SUBJECTS) is None:
        return _before_aside(sentence, before + 1)
    if _after_quote(sentence, i):
        last = i
        while last + 1 < len(words) and _goes_on(sentence, last + 1):
            last += 1
        if last > i:
            head = _head_of(sentence, i + 1, last)
            if head is not None and words[head].deprel == "nmod:poss" and words[head].head > last:
                return words[head].head
            return head
        if i + 1 < len(words) and words[i + 1].text.lower() in _NOMINATIVE:
            return i + 1
    return None


def _goes_on(sentence: Sentence, i: int) -> bool:
    """Whether a word belongs to whom those before it name: ``Port Hill-based attorney Ada Quill``."""
    words = sentence.words
    if words[i].text == "-" and i + 1 < len(words):
        return words[i + 1].upos == "VERB"
    plain = words[i].upos in _IN_NAMES or words[i].xpos == "POS" or words[i - 1].text == "-"
    return plain and words[i].stretch is None


def _named_after(sentence: Sentence, name: int | None) -> int | None:
    """The subject that a name stands after: ``another mayor`` of ``another mayor, Ada Example, says``."""
    words = sentence.words
    described = words[name].head if name is not None and words[name].deprel == "appos" else -1
    noun = described >= 0 and words[described].upos == "NOUN"
    return described if noun and words[described].deprel in _SUBJECTS else name


def _before_aside(sentence: Sentence, i: int) -> int | None:
    """The source that an aside parts from its verb: ``“…” Example, dressed in black, said``, and ``(Example,
    dressed in black, said``."""
    words = sentence.words
    behind = [j for j in range(i) if words[j].stretch is not None or words[j].text == "("]
    first = behind[-1] + 1 if behind else i
    while first < i and words[first].upos == "PUNCT":
        first += 1
    last = first - 1
    while last + 1 < i and words[last + 1].upos in _IN_NAMES:
        last += 1
    return _head_of(sentence, first, last) if last >= first and words[last + 1].text == "," else None


def _after_quote(sentence: Sentence, i: int) -> bool:
    """Whether only marks and stops stand between a quoted stretch and the word."""
    at = i - 1
    while at >= 0 and sentence.words[at].upos == "PUNCT" and sentence.words[at].stretch is None:
        at -= 1
    return 0 <= at < i - 1 and sentence.words[at].stretch is not None


def _head_of(sentence: Sentence, first: int, last: int) -> int | None:
    """The head of a run of words: the nominal that hangs on something outside of the run."""
    words = sentence.words
    nominal = [j for j in range(first, last + 1) if words[j].upos in ("PROPN", "NOUN")]
    tops = [j for j in nominal if not first <= words[j].head <= last]
    return next(iter(tops or nominal), None)


def _inverted(sentence: Sentence, i: int) -> tuple[int | None, str]:
    """A subject after the verb that the parser took for something else: ``“…” said Sen. Example``."""
    if sentence.words[i].lemma not in SPEECH_VERBS:
        return None, "none"
    for child in sentence.children[i]:
        if child > i and sentence.words[child].deprel in ("obj", "iobj", "dep", "appos", "nsubj:pass"):
            word = sentence.words[child]
            if word.upos in ("PROPN", "NOUN", "PRON") and word.stretch is None:
                return child, "object"
    return None, "none"


def _noun(sentence: Sentence, i: int) -> Hit:
    words = sentence.words
    lemma = words[i].lemma
    owners = [c for c in sentence.children[i] if words[c].deprel == "nmod:poss"]
    marked = (c for c in owners if any(words[m].xpos == "POS" for m in sentence.children[c]))
    source, way = next(marked, next(iter(owners), None)), "possessive"
    if source is None:
        for child in sentence.children[i]:
            if words[child].deprel.startswith("nmod") and _has_case(sentence, child, "by", "from", "of"):
                source, way = child, "by"
                break
    if source is None and words[i].deprel in ("obj", "obl", "conj"):
        verb = words[i].head
        if verb >= 0:
            subject = _child(sentence, verb, _SUBJECTS)
            if subject is not None:
                source, way = subject, "object"
    if source is None and words[i].deprel in _SUBJECTS:
        source, way = i, "itself"
    return Hit(i, i, i, lemma, NOUNS[lemma], "noun", source, way)


def _is_named(sentence: Sentence, i: int) -> bool:
    """Whether a noun is what somebody calls something, and reports nothing: ``called the talks “…”``; but not
    ``rejected Roe's claim that …``."""
    words = sentence.words
    if words[i].deprel != "obj" or words[words[i].head].lemma not in _NAMING:
        return False
    clauses = (c for c in sentence.children[i] if words[c].deprel in ("acl", "acl:relcl", "ccomp"))
    marks = (words[m] for clause in clauses for m in sentence.children[clause])
    return not any(word.text == "that" and word.deprel == "mark" for word in marks)


_NAMING = CALLING | frozenset(
    "describe deem characterize characterise portray depict reject dismiss denounce decry".split()
)
_TOLD_BY_GERUND = SPEECH_VERBS | _NAMING | {"refer"}


def _adjective(sentence: Sentence, i: int) -> Hit:
    lemma = sentence.words[i].text.lower()
    source, way = _child(sentence, i, (*_SUBJECTS, "nsubj:pass")), "subject"
    if source is None or sentence.words[source].stretch is not None:
        source, way = _verb_source(sentence, i)
    return Hit(i, i, i, lemma, ADJECTIVES[lemma], "adjective", source, way)


def _according(sentence: Sentence, i: int) -> Hit:
    words = sentence.words
    last = i + 1 if words[i + 1].text.lower() == "to" else i
    at = words[i].head
    if words[i].deprel not in ("case", "mark", "fixed"):
        child = next(
            (c for c in sentence.children[i] if c > i and words[c].deprel in ("obl", "nmod", "obj")), None
        )
        at = child if child is not None else at
    if not (last < at < len(words)) or words[at].stretch is not None:
        at = next(
            (
                c
                for c in range(last + 1, min(last + 8, len(words)))
                if words[c].upos in ("NOUN", "PROPN", "PRON")
            ),
            -1,
        )
    return Hit(i, i, last, "according to", CueClass.NEUTRAL, "phrase", at if at >= 0 else None, "according")


def _label(sentence: Sentence) -> Hit | None:
    """``WALLACE: …`` and ``John Example: “…”``: up to five capitalized words and a colon."""
    for i, word in enumerate(sentence.words[:7]):
        if word.text == ":" and i > 0 and sentence.words[i - 1].stretch is None:
            if is_dateline(sentence, 0):
                return None
            return Hit(i, i, i, ":", CueClass.NEUTRAL, "label", _label_head(sentence, i), "label")
        if word.upos in ("VERB", "AUX", "PUNCT") and word.text not in (".", ","):
            return None
    return None


def is_dateline(sentence: Sentence, head: int) -> bool:
    """``ACCRA —`` and ``LONDON (AP) –`` at the start of a story are nobody."""
    after = sentence.words[head + 1].text if head + 1 < len(sentence.words) else ""
    colon = after == ":" and sentence.paragraph == 0 and sentence.words[head].deprel == "dep"
    return sentence.words[head].text.isupper() and (after in ("—", "–", "-", "(", ",", "--") or colon)


def _byline(sentence: Sentence) -> Hit | None:
    """``“…,” by the Daily’s Ada Example: “…”`` and ``The town agrees - Ada Example: “…”``: a name between
    "by" or a dash and a colon before a quote."""
    words = sentence.words
    for i, word in enumerate(words):
        if word.text != ":" or word.stretch is not None:
            continue
        quote = next((w for w in words[i + 1 : i + 3] if w.upos != "PUNCT" or w.stretch is not None), None)
        if quote is None or quote.stretch is None:
            continue
        first = i
        while first > 0 and words[first - 1].upos == "PROPN" and words[first - 1].stretch is None:
            first -= 1
        before = [w.text.lower() for w in words[max(0, first - _LONGEST_PAPER) : first]]
        if first < i and ("by" in before or (before and before[-1] in ("-", "–", "—"))):
            source = _head_of(sentence, first, i - 1)
            return Hit(i, i, i, ":", CueClass.NEUTRAL, "label", source, "label")
    return None


def _introduced(sentence: Sentence, hits: list[Hit]) -> Hit | None:
    """``Quill was less happy: “…”``: whom a sentence is about that ends with a colon and a quote, where no
    verb of speech tells who says it."""
    words = sentence.words
    marked = next((i for i, word in enumerate(words) if word.stretch is not None), 0)
    colon = next((i for i in range(marked - 1, 0, -1) if words[i].text not in _MARKS), 0)
    if not marked or words[colon].text != ":" or any(hit.lemma in SPEECH_VERBS for hit in hits):
        return None
    root = next((i for i, word in enumerate(words) if word.head < 0), -1)
    subject = _child(sentence, root, ("nsubj",)) if 0 <= root < colon else None
    if subject is None or not _quote_ends(sentence, marked):
        return None
    if words[subject].upos != "PROPN" and words[subject].text.lower() not in ("he", "she", "they"):
        return None
    return Hit(colon, colon, colon, ":", CueClass.NEUTRAL, "label", subject, "label")


_MARKS = frozenset("“ ‘ ' \"".split())


def _quote_ends(sentence: Sentence, marked: int) -> bool:
    """Whether nothing follows the words in marks."""
    stretch = sentence.words[marked].stretch
    return all(w.stretch == stretch or w.upos == "PUNCT" for w in sentence.words[marked:])


_LONGEST_PAPER = 6
"""Words of a newspaper's name before that of its writer, the possessive ending and "by" among them."""


def _label_head(sentence: Sentence, colon: int) -> int | None:
    names = [j for j in range(colon) if sentence.words[j].upos in ("PROPN", "NOUN")]
    if not names or not sentence.words[0].text[:1].isupper():
        return None
    inside = set(names)
    tops = [j for j in names if sentence.words[j].head not in inside]
    return tops[0] if tops else names[-1]
