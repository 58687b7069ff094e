"""Reported clauses: found, bounded, given to their source, and joined with the quotes inside of them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotes.annotation import Annotator
from quotes.attribution import Scene
from quotes.extractor import Extractor
from quotes.indirect import IndirectFinder, Reported, merge
from quotes.mentions import phrases
from quotes.types import Article, QuoteKind
from tests.families import FAMILIES


class Reader:
    """The real models and weights, loaded once."""

    def __init__(self) -> None:
        self._annotator = Annotator()
        self._finder = IndirectFinder()

    def read(self, text: str) -> tuple[Scene, list[Reported]]:
        """The scene of a text and its reported clauses."""
        annotation = self._annotator.annotate([text])[0]
        scene = Scene(annotation, phrases(annotation))
        return scene, self._finder.find(scene)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


def content(scene: Scene, clause: Reported) -> str:
    """The words of a clause's content."""
    return " … ".join(scene.annotation.text[start:end] for start, end in clause.content)


def source(scene: Scene, clause: Reported) -> str | None:
    """The words of a clause's source."""
    return None if clause.phrase is None else scene.phrases[clause.phrase].text


REPORTED = [
    pytest.param(
        "Ada Quill, the mayor, said the driver, Jon Roe, was drunk.",
        "Ada Quill",
        "the driver, Jon Roe, was drunk",
        id="whoever has an aside says it",
    ),
    pytest.param(
        "Jon Roe, said the coach, Oren Tal, was fit to play.",
        "the coach",
        "Jon Roe … was fit to play",
        id="said by another in brackets",
    ),
    pytest.param(
        "Flanked by his lawyer, Leo Stark, Jon Roe said he was innocent.",
        "Jon Roe",
        "he was innocent",
        id="a lawyer and his name before the subject",
    ),
    pytest.param(
        "Flanked by his lawyer, Leo Stark and Jon Roe said they were innocent.",
        "Leo Stark",
        "they were innocent",
        id="two names joined before a verb",
    ),
    pytest.param(
        "More than ten boats and a ferry have sunk, said police.",
        "police",
        "More than ten boats and a ferry have sunk",
        id="boats that have sunk, and police behind",
    ),
    pytest.param(
        "The trader, Jon Roe, had been warned twice, the bank, Norvik, said.",
        "the bank",
        "The trader, Jon Roe, had been warned twice",
        id="a bank and its name at the end",
    ),
    pytest.param(
        "Jon Roe has no plans to retire, his agent, Ada Quill, told reporters.",
        "his agent",
        "Jon Roe has no plans to retire",
        id="an agent and her name at the end",
    ),
    pytest.param(
        "The harbour master said that the ferry would not sail before noon.",
        "The harbour master",
        "that the ferry would not sail before noon",
        id="clause with that",
    ),
    pytest.param(
        "Odile Brankov said the bakery had never been fined.",
        "Odile Brankov",
        "the bakery had never been fined",
        id="clause without that",
    ),
    pytest.param(
        "The agency quoted Mirov as saying the tunnel would stay shut.",
        "Mirov",
        "the tunnel would stay shut",
        id="quoted by another",
    ),
    pytest.param(
        "The tunnel will stay shut until March, the ministry said.",
        "the ministry",
        "The tunnel will stay shut until March",
        id="clause in front",
    ),
    pytest.param(
        "The tunnel, the ministry said, will stay shut until March.",
        "the ministry",
        "The tunnel … will stay shut until March",
        id="clause around its reporting clause",
    ),
    pytest.param(
        "According to the coast guard, two boats were missing on Tuesday.",
        "the coast guard",
        "two boats were missing on Tuesday",
        id="according to",
    ),
    pytest.param(
        "Brankov asked whether the council had read the report.",
        "Brankov",
        "whether the council had read the report",
        id="question",
    ),
    pytest.param(
        "The union wants to reopen the talks in May.",
        "The union",
        "to reopen the talks in May",
        id="intention",
    ),
    pytest.param(
        "Brankov criticized the mayor for raising the fares.",
        "Brankov",
        "the mayor for raising the fares",
        id="judgement",
    ),
    pytest.param(
        "The teachers called for a ban on phones in class.",
        "The teachers",
        "a ban on phones in class",
        id="complement with a preposition",
    ),
    pytest.param(
        "The fishermen, who believe the quota is unfair, stayed at home.",
        "who",
        "the quota is unfair",
        id="relative clause",
    ),
    pytest.param(
        "Ada Quill, a retired baker who lives near the mill, said the bridge should stay.",
        "Ada Quill",
        "the bridge should stay",
        id="name before its apposition",
    ),
    pytest.param(
        "The NLU, which speaks for the dockers, said the talks had failed.",
        "The NLU",
        "the talks had failed",
        id="acronym before a comma",
    ),
    pytest.param(
        "According to NLU, more than 200 of its members were sent home.",
        "NLU",
        "more than 200 of its members were sent home",
        id="according to an acronym",
    ),
    pytest.param(
        "The rocket was in the air for 15 hours and covered 80 miles, Adam Krell, the chief of the staff, "
        "reported to her.",
        "Adam Krell",
        "The rocket was in the air for 15 hours and covered 80 miles",
        id="a clause in front of a name with an apposition",
    ),
    pytest.param(
        "MP Adam Al-Roe hopes the ferry will be saved.",
        "MP Adam Al-Roe",
        "the ferry will be saved",
        id="letters before a name with a hyphen",
    ),
    pytest.param(
        "According to lawyer Ada Quill, of Harbour Aid, the ferry was never checked.",
        "lawyer Ada Quill",
        "the ferry was never checked",
        id="according to somebody with a title",
    ),
    pytest.param(
        "The bridge will be closed until Monday, confirmed the Roads Agency.",
        "the Roads Agency",
        "The bridge will be closed until Monday",
        id="an agency behind its verb",
    ),
    pytest.param(
        "Repairs of the lock amount to four million crowns, informed the Ministry of Harbours.",
        "the Ministry of Harbours",
        "Repairs of the lock amount to four million crowns",
        id="a ministry behind its verb",
    ),
    pytest.param(
        "According to the Kremlin its reactor lets it outrun every boat of the fleet.",
        "the Kremlin",
        "its reactor lets it outrun every boat of the fleet",
        id="according to a name with no comma behind it",
    ),
    pytest.param(
        "Oren Tal survived despite allegations that he had lied to the board.",
        None,
        "that he had lied to the board",
        id="allegations against somebody",
    ),
    pytest.param(
        "Oren Tal resigned after claims that he groped an aide.",
        None,
        "that he groped an aide",
        id="claims taken for a verb",
    ),
    pytest.param(
        "Oren Tal left the board with a warning that the pier would sink.",
        "Oren Tal",
        "that the pier would sink",
        id="a warning of one's own",
    ),
    pytest.param(
        "The pier is closed, Oren Tal said in a letter that the board published on Monday.",
        "Oren Tal",
        "The pier is closed",
        id="a letter that another published",
    ),
    pytest.param(
        "NORVIK, 3 May 2023: The port is open, said Ada Quill.",
        "Ada Quill",
        "The port is open",
        id="dateline with a colon",
    ),
    pytest.param(
        "OSLO, July 4 (AP) — The ferry sank, the police said.",
        "the police",
        "The ferry sank",
        id="dateline",
    ),
    pytest.param(
        "Police said in a statement that two men had been arrested.",
        "Police",
        "that two men had been arrested",
        id="in a statement",
    ),
    pytest.param(
        "The group said in a report released on Friday that forty people had died.",
        "The group",
        "that forty people had died",
        id="in a report released on a day",
    ),
    pytest.param(
        "Oren Tal thinks the pier is weak, according to a former aide.",
        "a former aide",
        "Oren Tal thinks the pier is weak",
        id="according to somebody, of what another thinks",
    ),
    pytest.param(
        "The firm has agreed to pay the fine, the Norvik Times reports.",
        "the Norvik Times",
        "The firm has agreed to pay the fine",
        id="a paper that ends the sentence",
    ),
    pytest.param(
        "Quill told Roe that the strike must stop, the harbour board said.",
        "the harbour board",
        "Quill told Roe that the strike must stop",
        id="a clause of telling in front",
    ),
    pytest.param(
        "The company plans to cut 400 jobs, two people familiar with the matter said.",
        "two people",
        "The company plans to cut 400 jobs",
        id="somebody familiar with what stands in front",
    ),
    pytest.param(
        "Bell said the club had no money, blaming the old owners for the mess.",
        "Bell",
        "the club had no money",
        id="clause before what its source does besides",
    ),
    pytest.param(
        "It said 400 people had been affected, adding that hotels had been booked.",
        "It",
        "that hotels had been booked",
        id="who adds something to what is told",
    ),
    pytest.param(
        "The mayor, Jorge Lima, said the road would be closed and apologised to drivers.",
        "The mayor",
        "the road would be closed",
        id="clause before a second predicate",
    ),
    pytest.param(
        "Bishop Ojo urged the town to keep calm and warned politicians against hate speech.",
        "Bishop Ojo",
        "hate speech",
        id="second predicate behind an infinitive",
    ),
    pytest.param(
        "The storm killed twelve people, officials said, and left thousands without power.",
        "officials",
        "The storm killed twelve people … and left thousands without power",
        id="clause that goes on with a conjunction",
    ),
    pytest.param(
        "The army would stay, Oren Tal told reporters, because the rebels were strong.",
        "Oren Tal",
        "The army would stay … because the rebels were strong",
        id="clause that goes on with a reason",
    ),
    pytest.param(
        "The minister informed the House that the hotel had no licence.",
        "The minister",
        "that the hotel had no licence",
        id="what somebody is informed of",
    ),
    pytest.param(
        "Jon Roe told police he knew nothing about the gun.",
        "Jon Roe",
        "he knew nothing about the gun",
        id="what the police are told",
    ),
    pytest.param(
        "Quill told the BBC the talks had failed.",
        "Quill",
        "the talks had failed",
        id="what somebody by name is told",
    ),
    pytest.param(
        "The judge was accused by lawyers of bias.", "lawyers", "The judge … of bias", id="agent before more"
    ),
    pytest.param(
        "The ban was described as cruel by the pope.",
        "the pope",
        "The ban … as cruel",
        id="agent behind more",
    ),
    pytest.param(
        "Oren Tal, says coach Jon Roe, is fit to play on Sunday.",
        "coach Jon Roe",
        "Oren Tal … is fit to play on Sunday",
        id="somebody between a name and what it does",
    ),
    pytest.param(
        "Hill hit the boy with a belt, Norvik Crown Court heard.",
        "Norvik Crown Court",
        "Hill hit the boy with a belt",
        id="what a court heard",
    ),
    pytest.param(
        "The crops have failed, a farmer from Norvik, Jon Roe, told the paper.",
        "a farmer from Norvik",
        "The crops have failed",
        id="somebody described before his name",
    ),
    pytest.param(
        "Roe said yesterday he would resign.", "Roe", "he would resign", id="when something was said"
    ),
]


@pytest.mark.parametrize(("text", "by", "words"), REPORTED)
def test_a_cue_reports_its_content(reader: Reader, text: str, by: str, words: str) -> None:
    scene, found = reader.read(text)
    assert (by, words) in [(source(scene, clause), content(scene, clause)) for clause in found]


WHOSE = [
    pytest.param(
        "Orbix declined to comment, but two people familiar with the talks said a deal was near.",
        {"to comment": "Orbix", "a deal was near": "two people familiar with the talks"},
        id="another tells what somebody declines to tell",
    ),
    pytest.param(
        "Jon Roe declined to say, and his agent said the player was hurt.",
        {"to say": "Jon Roe", "the player was hurt": "his agent"},
        id="another goes on behind a refusal",
    ),
    pytest.param(
        "Ada Quill declined to answer, saying the case was still open.",
        {"to answer": "Ada Quill", "the case was still open": "Ada Quill"},
        id="who declines tells why",
    ),
    pytest.param(
        "Jon Roe resigned on Friday. Oren Tal, he said, would take over.",
        {"Oren Tal would take over": "Jon Roe"},
        id="he stands right behind another of whom he tells",
    ),
    pytest.param(
        "Mayor Ana Leal sat down. The clerk, Joan Platt, she told reporters, was ill.",
        {"The clerk, Joan Platt was ill": "Ana Leal"},
        id="she stands right behind another and her office",
    ),
    pytest.param(
        "Oren Tal resigned on Friday. Tal’s wife, he said, would take over.",
        {"Tal’s wife would take over": "Oren Tal"},
        id="he stands behind whom he is the owner of",
    ),
    pytest.param(
        "The president, aides said, believes the war can be won.",
        {"The president believes the war can be won": "aides"},
        id="another tells what somebody believes",
    ),
    pytest.param(
        "Oren Tal, the court heard, told police he had been asleep.",
        {"Oren Tal told police he had been asleep": "the court"},
        id="a court hears what somebody told",
    ),
    pytest.param(
        "The new drug, researchers found, cuts deaths by a third.",
        {"The new drug cuts deaths by a third": "researchers"},
        id="who found out stands in the midst",
    ),
    pytest.param(
        "The economy, the fund forecasts, will shrink.",
        {"The economy will shrink": "the fund"},
        id="a verb in the midst taken for a noun",
    ),
    pytest.param(
        "The war could last for years, he fears.",
        {"The war could last for years": "he"},
        id="who fears something stands at its end",
    ),
    pytest.param(
        "Ada Quill, a lawyer by trade, said the ban was void.",
        {"the ban was void": "Ada Quill"},
        id="what somebody is stands before what he says",
    ),
    pytest.param(
        "Jon Roe, the man police suspect, told a friend he was ill.",
        {"he was ill": "Jon Roe"},
        id="whom others suspect tells it himself",
    ),
    pytest.param(
        "Obi took bribes, according to the mayor.",
        {"Obi took bribes": "the mayor"},
        id="according to another than whom it is told of",
    ),
    pytest.param(
        "Mayor Jon Roe is ill. The town is broke, according to the mayor.",
        {"The town is broke": "Jon Roe"},
        id="according to somebody named before",
    ),
]


@pytest.mark.parametrize(("text", "whose"), WHOSE)
def test_whose_report_it_is(extractor: Extractor, text: str, whose: dict[str, str | None]) -> None:
    found = {quote.text: quote.speaker and quote.speaker.name for quote in extractor.extract(text)}
    assert found == whose


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Councillors were told that the jail had no doctor.", "that the jail had no doctor"),
        ("Parents were told by email that the school had closed.", "that the school had closed"),
        ("The suspect is alleged to have fired three shots.", "to have fired three shots"),
        ("EU urged to act on plastic", "to act on plastic"),
    ],
)
def test_who_is_told_is_not_who_tells(reader: Reader, text: str, words: str) -> None:
    scene, (clause,) = reader.read(text)
    assert (source(scene, clause), content(scene, clause)) == (None, words)


def test_what_somebody_is_accused_of_is_no_part_of_his_name(extractor: Extractor) -> None:
    quotes = extractor.extract("The widow accuses the hospital of fraud. The hospital said it was ready.")
    assert [quote.speaker and quote.speaker.name for quote in quotes] == ["The widow", "the hospital"]


@pytest.mark.parametrize(
    "text",
    [
        "The ferry left the harbour at noon.",
        "The work went according to plan.",
        "Rescuers called off the search on Friday.",
        "A neighbour called an ambulance.",
        "The bishop said mass in the square.",
        "The storm tore two roofs off and flooded the market.",
        "The committee has eleven members, most of them farmers.",
        "Ada Quill grinned; the ferry had left the harbour at noon.",
        "The minister accused of taking bribes resigned on Monday.",
        "Oren Tal has not been here since he addressed the Harbour Council.",
        "Norvik, Elbonia, June 2022: The ferry left the harbour at noon.",
    ],
)
def test_what_nobody_says_or_thinks_is_not_reported(reader: Reader, text: str) -> None:
    _, found = reader.read(text)
    assert found == []


def test_a_relative_clause_does_not_report_what_its_noun_says(reader: Reader) -> None:
    scene, found = reader.read(
        "The ministry, which announced a deal on Tuesday, said Roe had found both ready."
    )
    told = [(source(scene, clause), content(scene, clause)) for clause in found]
    assert ("The ministry", "Roe had found both ready") in told
    assert not any("said" in words for _, words in told)


def test_what_stands_inside_of_a_content_is_not_reported_again(reader: Reader) -> None:
    _, found = reader.read("The coach said the players believe that the referee wants to retire.")
    assert [clause.hit.lemma for clause in found] == ["say"]


def test_a_quote_is_not_an_indirect_one(reader: Reader) -> None:
    _, found = reader.read("“The bakery has never been fined in forty years of baking,” Odile Brankov said.")
    assert found == []


def test_a_quote_joins_the_clause_that_holds_it(reader: Reader) -> None:
    scene, found = reader.read(
        "Brankov said the plan was “a gift to nobody” and would fail. “Ask me in June.”"
    )
    (first, clause), (second, nothing) = merge(scene, [[0], [1]], found, lambda *_: True)
    assert clause is not None
    assert content(scene, clause) == "the plan was “a gift to nobody” and would fail"
    assert (first, second, nothing) == ([0], [1], None)


def test_a_quote_of_somebody_else_stays_apart_from_the_clause(reader: Reader) -> None:
    scene, found = reader.read("Brankov said the plan was “a gift to nobody” and would fail.")
    parts = merge(scene, [[0]], found, lambda _group, _clause: False)
    assert sorted((group, clause is None) for group, clause in parts) == [([], False), ([0], True)]


WORDS = st.sampled_from(
    "Brankov she the council said that believes wants to “ ” , . : according if not plan by \n\n".split(" ")
)


@settings(max_examples=25, deadline=None)
@given(st.lists(WORDS, max_size=40))
def test_contents_are_ordered_spans_of_the_text_that_never_overlap(reader: Reader, words: list[str]) -> None:
    scene, found = reader.read(" ".join(words))
    spans = [span for clause in found for span in clause.content]
    covered = [i for start, end in spans for i in range(start, end)]
    assert len(covered) == len(set(covered))
    assert all(0 <= start < end <= len(scene.annotation.text) for start, end in spans)
    assert all(list(clause.content) == sorted(clause.content) for clause in found)
    assert all(0 <= clause.probability <= 1 for clause in found)
    for clause in found:
        if clause.phrase is None:
            continue
        source = scene.phrases[clause.phrase]
        head = scene.annotation.sentences[source.sentence].words[source.head].start
        assert not any(start <= head < end for start, end in clause.content)


def test_one_cue_has_one_source(extractor: Extractor) -> None:
    (quote,) = extractor.extract("Tom Roe hit back at Mara Velin for calling him “a thief in a fur coat”.")

    assert quote.kind is QuoteKind.MIXED
    assert quote.speaker is not None
    assert quote.speaker.name == "Mara Velin"
    assert quote.text == "him “a thief in a fur coat”"


def test_words_in_marks_and_those_without_have_the_source_of_their_cue(extractor: Extractor) -> None:
    """One cue has one mention, whatever it reports, in all stories."""
    texts = [text for rows in FAMILIES.values() for text, _ in rows]
    for text, quotes in zip(texts, extractor.extract_many(map(Article, texts)), strict=True):
        sources: dict[int, set[str]] = {}
        for quote in quotes:
            if quote.cue and quote.mention:
                sources.setdefault(quote.cue.start, set()).add(quote.mention.text)
        assert all(len(mentions) == 1 for mentions in sources.values()), (text, sources)


@pytest.mark.parametrize(
    "text",
    [
        "“It is over,” Mara Velin said of the plan to shut the mill.",
        "“It is over,” Mara Velin said in a talk on Tuesday with Radio Norvik.",
        "“It is over,” Mara Velin said brightly into the phone.",
        "“It is over,” Norvik Radio quoted Mayor Mara Velin as saying.",
        "“It is over,” said Mara Velin, who runs a “zero waste” shop.",
    ],
)
def test_of_what_and_how_words_are_said_is_no_further_quote(extractor: Extractor, text: str) -> None:
    assert [quote.text for quote in extractor.extract(text)] == ["It is over,"]


@pytest.mark.parametrize(
    "text",
    [
        "“Our members,” union secretary Tom Roe said in a statement, “have had enough.”",
        "“Our members,” says Mayor Tom Roe with a grin, “have had enough.”",
        "Tom Roe, author of “The Long Rain”, told the Herald: “Our members, have had enough.”",
    ],
)
def test_where_and_to_whom_words_are_said_is_none_of_them(extractor: Extractor, text: str) -> None:
    (quote,) = extractor.extract(text)

    assert quote.kind is QuoteKind.DIRECT
    assert quote.text == "Our members, have had enough."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Tom Roe accused Mirov of being “a rat”, while Mirov accused Roe of “lying”.",
            ["Mirov of being “a rat”", "Roe of “lying”"],
        ),
        (
            "Velin called the strike “reckless”, prompting Tom Roe to call her “a coward”.",
            ["the strike “reckless”", "her “a coward”"],
        ),
        (
            "Velin said the ban was “a joke”, a view shared by Roe, who called it “daft”.",
            ["the ban was “a joke”", "it “daft”"],
        ),
        ("Accusing the board of “bias”, Roe said: “We go.”", ["the board of “bias”", "We go."]),
        ("After the “best day of her life”, Velin told fans: “Hi.”", ["best day of her life", "Hi."]),
    ],
)
def test_what_another_says_and_what_begins_anew_are_quotes_of_their_own(
    extractor: Extractor, text: str, said: list[str]
) -> None:
    assert [quote.text for quote in extractor.extract(text)] == said


def test_a_quote_runs_on_behind_a_title(extractor: Extractor) -> None:
    (quote,) = extractor.extract(
        "“There is a gap between the town and the port,” Tom Roe, a clerk, said Thursday on the show “Up and "
        "Down.” “And I mean it.”"
    )
    assert quote.text == "There is a gap between the town and the port, And I mean it."


def test_marks_of_a_term_stay_with_it(extractor: Extractor) -> None:
    (quote,) = extractor.extract(
        "In a speech, Anton Mirov blamed “foreign hands” for the riots in the harbour."
    )

    assert quote.kind is QuoteKind.INDIRECT
    assert quote.text == "“foreign hands” for the riots in the harbour"


def test_the_clause_around_words_in_marks_tells_whose_they_are(extractor: Extractor) -> None:
    (quote,) = extractor.extract("Mara Velin condemned what she called “a farce of a treaty”.")

    assert quote.kind is QuoteKind.MIXED
    assert quote.text == "what she called “a farce of a treaty”"
    assert (quote.mention and quote.mention.text, quote.cue and quote.cue.text) == ("Mara Velin", "condemned")
    assert quote.speaker is not None
    assert quote.speaker.name == "Mara Velin"
    assert [evidence.detail for evidence in quote.evidence] == [
        "“Mara Velin” is the subject of “condemned”",
        "“Mara Velin”: named in full here",
    ]


def test_neither_cue_nor_source_is_among_the_words_reported(extractor: Extractor) -> None:
    texts = [text for rows in FAMILIES.values() for text, _ in rows]
    among = [
        (part.text, quote.text)
        for quotes in extractor.extract_many(map(Article, texts))
        for quote in quotes
        for part in (quote.cue, quote.mention)
        if part and any(s.start <= part.start < s.end for s in quote.stretches)
    ]
    assert among == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Judge Roe said the crime was cruel and ordered Tal to pay a fine.", "the crime was cruel"),
        ("The company said profit rose and raised its forecast.", "profit rose"),
        ("The police said a man had been shot and arrested two suspects.", "a man had been shot"),
        ("Prosecutors said he took bribes and charged him with fraud.", "he took bribes"),
        ("The mayor said the bridge was unsafe and closed it.", "the bridge was unsafe"),
        ("The army said 12 rebels were killed but gave no details.", "12 rebels were killed"),
        ("The army said 12 rebels were killed, without naming them.", "12 rebels were killed"),
        ("The firm said the plant would close, although it did not say when.", "the plant would close"),
    ],
)
def test_what_whoever_tells_it_does_besides_is_no_part_of_it(
    extractor: Extractor, text: str, said: str
) -> None:
    assert said in [quote.text for quote in extractor.extract(text)]


@pytest.mark.parametrize(
    "said",
    [
        "he had sold the farm and moved to Norvik",
        "Quill had lied and betrayed him",
        "police raided his home and arrested his son",
        "his wife was upset and did not say why",
        "the storm was strong and flooded her house",
        "the club was poor but would pay",
    ],
)
def test_what_those_do_of_whom_it_is_told_is_part_of_it(extractor: Extractor, said: str) -> None:
    (quote,) = extractor.extract(f"Jon Roe said {said}.")

    assert quote.text == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Kemp told the Herald the talks had failed.", "the talks had failed"),
        ("Ada Quill told AFP troops had entered the town.", "troops had entered the town"),
        ("Ada Quill told the court Hale had kept a gun.", "Hale had kept a gun"),
        ("Kemp told reporters on Friday talks would resume.", "talks would resume"),
        ("Hale told a friend Obi had paid him.", "Obi had paid him"),
    ],
)
def test_whom_it_is_told_is_no_part_of_it(extractor: Extractor, text: str, said: str) -> None:
    (quote,) = extractor.extract(text)

    assert quote.text == said


def test_a_bracket_closes_in_what_is_told(extractor: Extractor) -> None:
    (quote,) = extractor.extract("The ministry said the repair will cost $4bn (£3.1bn).")

    assert quote.text == "the repair will cost $4bn (£3.1bn)"


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        (
            "The boat, which officials said had no lights, sank near Norvik.",
            "which had no lights",
            "officials",
        ),
        ("Hahn, who prosecutors say took bribes, was not in court.", "who took bribes", "prosecutors"),
        ("The boat, officials said, had no lights.", "The boat had no lights", "officials"),
        ("Lane, insisting that she was innocent, left the court.", "that she was innocent", "Lane"),
        ("Ada Quill, fearing that the dam would burst, fled.", "that the dam would burst", "Ada Quill"),
        ("Hale, told by doctors that he might not walk, won gold.", "that he might not walk", "doctors"),
        (
            "Quill, 34, said that the dam would burst, maybe soon.",
            "that the dam would burst, maybe soon",
            "Quill",
        ),
        ("The mayor's view is that the law is bad.", "that the law is bad", "The mayor"),
        ("Fears that the dam would burst proved unfounded.", "that the dam would burst", None),
        ("There are hopes that it will rain.", "that it will rain", None),
    ],
)
def test_what_the_sentence_tells_is_no_part_of_what_is_told_in_it(
    extractor: Extractor, text: str, said: str, speaker: str | None
) -> None:
    (quote,) = extractor.extract(text)

    assert quote.text == said
    assert (quote.speaker and quote.speaker.name) == speaker


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Two men were arrested, police said, but gave no names.", ["Two men were arrested"]),
        ("The deal is close, Lane said, smiling.", ["The deal is close"]),
        ("The deal is close, Lane said, as he left the court.", ["The deal is close"]),
        (
            "Two men were arrested, police said on Sunday, adding that a third was on the run.",
            ["Two men were arrested", "that a third was on the run"],
        ),
        (
            "The dam is safe, the mayor said, and urged people to stay at home.",
            ["The dam is safe", "people to stay at home"],
        ),
        (
            "Two men were arrested, police told Reuters, which could not confirm the claim.",
            ["Two men were arrested"],
        ),
        (
            "The storm killed 12, Roe said, and left thousands without power.",
            ["The storm killed 12 and left thousands without power"],
        ),
        (
            "A bomb exploded on Monday, police said, killing 12 people.",
            ["A bomb exploded on Monday killing 12 people"],
        ),
        ("Lane says the plan is safe, while Obi says it is not.", ["the plan is safe", "it is not"]),
        (
            "Police said the man was drunk, although his wife said he was ill.",
            ["the man was drunk", "he was ill"],
        ),
        (
            "Quill says she is broke although she has sold her farm.",
            ["she is broke although she has sold her farm"],
        ),
    ],
)
def test_what_trails_is_told_apart(extractor: Extractor, text: str, said: list[str]) -> None:
    assert [quote.text for quote in extractor.extract(text)] == said


def test_what_the_article_asks_reports_nothing(extractor: Extractor) -> None:
    assert extractor.extract("Did the dockers say they were tired? Does the mayor know?") == []
