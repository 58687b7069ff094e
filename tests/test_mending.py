"""Parses are mended where the order of words tells, and stay trees."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from quotes.annotation import Sentence, Word
from quotes.cues import FORMS, find
from quotes.mending import mend, mend_sources


def sentence(*words: tuple[str, str, str, int, str]) -> Sentence:
    """A parsed sentence of (text, upos, xpos, head, relation); what stands in a quote is called ``This``."""
    return Sentence(
        [
            Word(
                i,
                i + 1,
                text,
                0 if text == "This" else None,
                text == "This",
                text,
                upos,
                xpos,
                head,
                relation,
            )
            for i, (text, upos, xpos, head, relation) in enumerate(words)
        ],
        paragraph=0,
        parsed=True,
    )


def test_last_noun_is_the_verb() -> None:
    parsed = sentence(
        ("This", "PRON", "DT", -1, "root"),
        (",", "PUNCT", ",", 0, "punct"),
        ("the", "DET", "DT", 3, "det"),
        ("report", "NOUN", "NN", 4, "compound"),
        ("highlights", "NOUN", "NNS", 0, "appos"),
        (".", "PUNCT", ".", 0, "punct"),
    )

    mend(parsed)

    report, highlights = parsed.words[3:5]
    assert (report.head, report.deprel) == (4, "nsubj")
    assert (highlights.upos, highlights.lemma) == ("VERB", "highlight")


def test_no_subject_behind_a_preposition() -> None:
    parsed = sentence(
        ("Quill", "PROPN", "NNP", 5, "nsubj"),
        (",", "PUNCT", ",", 0, "punct"),
        ("aide", "NOUN", "NN", 0, "appos"),
        ("of", "ADP", "IN", 4, "case"),
        ("Roe", "PROPN", "NNP", 5, "nsubj"),
        ("said", "VERB", "VBD", -1, "root"),
    )

    mend(parsed)

    assert [word.text for word in parsed.words if word.deprel == "nsubj"] == ["Quill"]


def test_no_passive_without_be() -> None:
    parsed = sentence(
        ("May", "PROPN", "NNP", 1, "nsubj:pass"),
        ("told", "VERB", "VBN", -1, "root"),
        ("reporters", "NOUN", "NNS", 1, "iobj"),
    )

    mend(parsed)

    assert (parsed.words[0].deprel, parsed.words[1].xpos) == ("nsubj", "VBD")


def test_a_passive_with_be_stays() -> None:
    parsed = sentence(
        ("May", "PROPN", "NNP", 2, "nsubj:pass"),
        ("was", "AUX", "VBD", 2, "aux:pass"),
        ("told", "VERB", "VBN", -1, "root"),
    )

    mend(parsed)

    assert (parsed.words[0].deprel, parsed.words[2].xpos) == ("nsubj:pass", "VBN")


def test_who_speaks_in_an_aside_is_a_subject() -> None:
    parsed = sentence(
        ("Brandt", "PROPN", "NNP", 6, "nsubj"),
        (",", "PUNCT", ",", 2, "punct"),
        ("Okere", "PROPN", "NNP", 0, "appos"),
        ("said", "VERB", "VBD", 6, "parataxis"),
        (",", "PUNCT", ",", 3, "punct"),
        ("had", "AUX", "VBD", 6, "aux"),
        ("slept", "VERB", "VBN", -1, "root"),
    )
    mend(parsed)
    parsed.hits = find(parsed)

    mend_sources(parsed)

    assert (parsed.words[2].deprel, parsed.words[2].head) == ("nsubj", 3)


def test_a_dash_before_a_signature_is_says() -> None:
    parsed = sentence(
        ("“", "PUNCT", "``", 1, "punct"),
        ("This", "PRON", "DT", -1, "root"),
        ("”", "PUNCT", "''", 1, "punct"),
        ("—", "PUNCT", ":", 4, "punct"),
        ("Ada", "PROPN", "NNP", 1, "appos"),
        ("Quill", "PROPN", "NNP", 4, "flat"),
    )

    mend(parsed)

    this, dash, quill = parsed.words[1], parsed.words[3], parsed.words[4]
    assert (dash.lemma, dash.deprel) == ("say", "root")
    assert (this.head, this.deprel) == (quill.head, "ccomp") == (3, "ccomp")


def test_agencies_sign_no_quotes() -> None:
    parsed = sentence(
        ("This", "PRON", "DT", -1, "root"),
        ("”", "PUNCT", "''", 0, "punct"),
        ("-", "PUNCT", ":", 3, "punct"),
        ("Reuters", "PROPN", "NNP", 0, "appos"),
    )

    mend(parsed)

    assert parsed.words[0].deprel == "root"


@st.composite
def trees(draw: st.DrawFn) -> Sentence:
    """Any tree over words that may be mended."""
    size = draw(st.integers(2, 8))
    order = draw(st.permutations(range(size)))
    heads = dict.fromkeys(range(size), -1)
    for at in range(1, size):
        heads[order[at]] = order[draw(st.integers(0, at - 1))]
    texts = (
        "This",
        ",",
        "—",
        "of",
        "whom",
        "governor",
        "said",
        "report",
        "notes",
        "Quill",
        "comments",
        "told",
        "by",
        "spokesman",
        "claims",
        "called",
        "claim",
        "that",
        "after",
        "letter",
        "sent",
        "Reacting",
        "him",
        "whose",
        "familiar",
        "blaming",
        "as",
        ":",
    )
    tags = {
        "This": ("PRON", "DT"),
        ",": ("PUNCT", ","),
        "—": ("PUNCT", ":"),
        "of": ("ADP", "IN"),
        "by": ("ADP", "IN"),
        "claims": ("VERB", "VBZ"),
        "called": ("VERB", "VBD"),
        "Quill": ("PROPN", "NNP"),
        "told": ("VERB", "VBN"),
        "said": ("VERB", "VBD"),
        "whom": ("PRON", "WP"),
        "that": ("SCONJ", "IN"),
        "after": ("ADP", "IN"),
        "sent": ("VERB", "VBD"),
        "Reacting": ("VERB", "VBG"),
        "him": ("PRON", "PRP"),
        "whose": ("PRON", "WP$"),
        "familiar": ("ADJ", "JJ"),
        "blaming": ("VERB", "VBG"),
        ":": ("PUNCT", ":"),
    }
    relations = st.sampled_from(
        """
        nsubj nsubj:pass compound case appos nmod nmod:desc obj iobj obl vocative ccomp advcl acl acl:relcl
        mark conj parataxis root
        """.split()
    )
    words = []
    for i in range(size):
        text = draw(st.sampled_from(texts))
        upos, xpos = tags.get(text, ("NOUN", "NNS" if text.endswith("s") else "NN"))
        words.append((text, upos, xpos, heads[i], draw(relations)))
    parsed = sentence(*words)
    for word in parsed.words:
        word.lemma = FORMS.get(word.text.lower(), word.text)
    return parsed


@settings(max_examples=1000)
@given(trees())
def test_a_tree_stays_a_tree(parsed: Sentence) -> None:
    mend(parsed)
    parsed.hits = find(parsed)
    mend_sources(parsed)

    roots = [i for i, word in enumerate(parsed.words) if word.head < 0]
    assert len(roots) == 1
    assert parsed.subtree(roots[0]) == list(range(len(parsed.words)))


def test_subject_after_the_name_of_somebody_else() -> None:
    parsed = sentence(
        ("by", "ADP", "IN", 2, "case"),
        ("his", "PRON", "PRP$", 2, "nmod:poss"),
        ("spokesman", "NOUN", "NN", 8, "obl"),
        (",", "PUNCT", ",", 4, "punct"),
        ("Roe", "PROPN", "NNP", 8, "nsubj"),
        (",", "PUNCT", ",", 7, "punct"),
        ("the", "DET", "DT", 7, "det"),
        ("mayor", "NOUN", "NN", 4, "appos"),
        ("said", "VERB", "VBD", -1, "root"),
        ("This", "PRON", "DT", 8, "ccomp"),
    )

    mend(parsed)

    spokesman, roe, mayor = (parsed.words[i] for i in (2, 4, 7))
    assert (roe.head, roe.deprel) == (2, "appos")
    assert (mayor.head, mayor.deprel) == (8, "nsubj")
    assert spokesman.deprel == "obl"


def test_who_stands_before_a_verb_is_not_told() -> None:
    parsed = sentence(
        ("They", "PRON", "PRP", 1, "nsubj"),
        ("allege", "VERB", "VBP", -1, "root"),
        ("Roe", "PROPN", "NNP", 3, "iobj"),
        ("told", "VERB", "VBD", 1, "ccomp"),
        ("her", "PRON", "PRP", 3, "iobj"),
        ("This", "PRON", "DT", 3, "ccomp"),
    )

    mend(parsed)

    assert [parsed.words[i].deprel for i in (2, 4)] == ["nsubj", "iobj"]


def test_a_name_behind_a_title_and_a_preposition_is_no_subject() -> None:
    parsed = sentence(
        ("polls", "NOUN", "NNS", 5, "nsubj"),
        ("behind", "ADP", "IN", 2, "case"),
        ("spokesman", "NOUN", "NN", 3, "nmod:desc"),
        ("Roe", "PROPN", "NNP", 5, "nsubj"),
        ("are", "AUX", "VBP", 5, "cop"),
        ("wrong", "ADJ", "JJ", -1, "root"),
    )

    mend(parsed)

    assert [word.head for word in parsed.words] == [5, 3, 3, 5, 5, -1]
    assert parsed.words[3].deprel == "obl"


def test_a_clause_is_what_the_noun_before_it_claims() -> None:
    parsed = sentence(
        ("Roe", "PROPN", "NNP", 1, "nsubj"),
        ("rejected", "VERB", "VBD", -1, "root"),
        ("her", "PRON", "PRP$", 3, "nmod:poss"),
        ("claim", "NOUN", "NN", 1, "obj"),
        ("that", "SCONJ", "IN", 7, "mark"),
        ("it", "PRON", "PRP", 7, "nsubj"),
        ("was", "AUX", "VBD", 7, "cop"),
        ("over", "ADV", "RB", 1, "ccomp"),
    )

    mend(parsed)

    assert (parsed.words[7].head, parsed.words[7].deprel) == (3, "acl")


def test_a_clause_is_what_the_verb_right_before_it_tells() -> None:
    parsed = sentence(
        ("Roe", "PROPN", "NNP", 1, "nsubj"),
        ("testified", "VERB", "VBD", -1, "root"),
        ("Quill", "PROPN", "NNP", 3, "nsubj"),
        ("told", "VERB", "VBD", 1, "ccomp"),
        ("him", "PRON", "PRP", 3, "iobj"),
        ("it", "PRON", "PRP", 3, "obj"),
        ("was", "AUX", "VBD", 7, "cop"),
        ("over", "ADV", "RB", 1, "ccomp"),
    )
    for word in parsed.words:
        word.lemma = {"told": "tell", "testified": "testify"}.get(word.text, word.text)

    mend(parsed)

    assert (parsed.words[7].head, parsed.words[7].deprel) == (3, "ccomp")
    assert (parsed.words[5].head, parsed.words[5].deprel) == (7, "nsubj")


def test_a_participle_has_no_subject_that_the_main_verb_lacks() -> None:
    parsed = sentence(
        ("letter", "NOUN", "NN", 1, "nsubj"),
        ("sent", "VERB", "VBD", 4, "ccomp"),
        ("to", "ADP", "IN", 3, "case"),
        ("parents", "NOUN", "NNS", 1, "obl"),
        ("said", "VERB", "VBD", -1, "root"),
        ("so", "ADV", "RB", 4, "advmod"),
    )
    parsed.words[4].lemma = "say"

    mend(parsed)

    assert [(word.head, word.deprel) for word in parsed.words[:2]] == [(4, "nsubj"), (0, "acl")]


def test_a_source_after_a_participle_and_a_comma_is_the_subject() -> None:
    parsed = sentence(
        ("Reacting", "VERB", "VBG", 3, "advcl"),
        (",", "PUNCT", ",", 0, "punct"),
        ("Quill", "PROPN", "NNP", 0, "obj"),
        ("said", "VERB", "VBD", -1, "root"),
        ("so", "ADV", "RB", 3, "advmod"),
    )
    parsed.words[3].lemma = "say"

    mend(parsed)

    assert (parsed.words[2].head, parsed.words[2].deprel) == (3, "nsubj")


def test_a_line_may_break_off_behind_whose() -> None:
    parsed = sentence(
        ("Quill", "PROPN", "NNP", -1, "root"),
        (",", "PUNCT", ",", 3, "punct"),
        ("whose", "PRON", "WP$", 3, "nmod:poss"),
        ("aide", "NOUN", "NN", 0, "appos"),
    )

    mend(parsed)

    assert [word.head for word in parsed.words] == [-1, 3, 3, 0]
