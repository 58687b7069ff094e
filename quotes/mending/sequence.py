"""All mends of a parse, in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes.mending import (
    accused,
    asides,
    callings,
    claims,
    clauses,
    complements,
    edges,
    gaps,
    insertions,
    inversions,
    names,
    offices,
    openings,
    owners,
    participles,
    passives,
    predicates,
    relatives,
    rivals,
    subjects,
    words,
)
from quotes.mending.trees import RELATIONS

if TYPE_CHECKING:
    from quotes.annotation import Sentence


def mend(sentence: Sentence) -> None:
    """Link a parsed sentence, and mend it in place."""
    sentence.link()
    words.mend_lemmas(sentence.words)
    words.mend_men(sentence.words)
    words.mend_in_law(sentence.words)
    words.mend_position(sentence.words)
    words.mend_last_verb(sentence)
    words.mend_first_adverb(sentence)
    words.mend_united(sentence)
    words.mend_noun(sentence)
    words.mend_people(sentence)
    words.mend_plural(sentence)
    edges.mend_signature(sentence)
    gaps.mend_gap(sentence)
    openings.mend_first_participle(sentence)
    openings.mend_apposed(sentence)
    participles.mend_fronted(sentence)
    participles.mend_inserted(sentence)
    claims.mend_claim(sentence)
    subjects.mend_verb_behind(sentence)
    accused.mend_accused(sentence)
    clauses.mend_whole_source(sentence)
    names.mend_trade(sentence)
    insertions.mend_insertion(sentence)
    insertions.mend_dashes(sentence)
    rivals.mend_rivals(sentence)
    inversions.mend_inversion(sentence)
    asides.mend_reports(sentence)
    relatives.mend_which(sentence)
    subjects.mend_participle(sentence)
    openings.mend_early_subject(sentence)
    openings.mend_bare_verbs(sentence)
    subjects.mend_main_verb(sentence)
    for i, word in enumerate(sentence.words):
        for mend_word, relations in _OF_WORDS:
            if relations is None or word.deprel in relations:
                mend_word(sentence, i)
    asides.mend_closing(sentence)


_OF_WORDS = tuple(
    (mend_word, RELATIONS.get(mend_word))
    for mend_word in (
        subjects.mend_day,
        subjects.mend_day_behind,
        subjects.mend_vocative,
        subjects.mend_addressee,
        subjects.mend_at_least,
        subjects.mend_addressed,
        subjects.mend_bare_subject,
        subjects.mend_late_subject,
        names.mend_apposition,
        names.mend_joint,
        names.mend_case,
        names.mend_close_apposition,
        passives.mend_passive,
        offices.mend_office,
        offices.mend_holder,
        offices.mend_of_number,
        offices.mend_task,
        offices.mend_coach,
        callings.mend_called,
        callings.mend_called_by,
        relatives.mend_relative,
        callings.mend_called_that,
        callings.mend_what,
        callings.mend_what_office,
        relatives.mend_reduced,
        relatives.mend_behind,
        relatives.mend_object,
        relatives.mend_written,
        relatives.mend_on_written,
        relatives.mend_in_which,
        relatives.mend_whose_question,
        relatives.mend_who,
        relatives.mend_whose,
        relatives.mend_stranded,
        relatives.mend_told_relative,
        owners.mend_owner,
        owners.mend_possessive,
        owners.mend_own_ending,
        owners.mend_author,
        clauses.mend_according,
        callings.mend_calling,
        complements.mend_sent,
        complements.mend_told,
        complements.mend_whom_told,
        complements.mend_quoted,
        complements.mend_to_call,
        complements.mend_moved,
        complements.mend_demanded,
        complements.mend_claimed,
        complements.mend_complement,
        complements.mend_agent_of_calling,
        participles.mend_when_done,
        participles.mend_doer,
        participles.mend_in_document,
        participles.mend_by_subject,
        participles.mend_by_doer,
        insertions.mend_noted,
        clauses.mend_joined,
        clauses.mend_clause,
        asides.mend_split,
        clauses.mend_told_in,
        clauses.mend_when,
        clauses.mend_when_asked,
        clauses.mend_day_told,
        clauses.mend_not,
        clauses.mend_subordinate,
        clauses.mend_interrupted,
        clauses.mend_agent,
        predicates.mend_gerund,
        predicates.mend_second,
        predicates.mend_second_to_same,
        predicates.mend_second_told,
        clauses.mend_familiar,
        asides.mend_aside,
        asides.mend_described,
        asides.mend_reason,
        asides.mend_closing_according,
    )
)
"""The mends that look at one word, with the relations of those, ``None`` for any."""
