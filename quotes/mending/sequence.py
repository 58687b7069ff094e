"""All mends of a parse, in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes.mending import (
    accused,
    asides,
    callings,
    clauses,
    complements,
    edges,
    inversions,
    names,
    offices,
    openings,
    owners,
    predicates,
    relatives,
    rivals,
    subjects,
    words,
)

if TYPE_CHECKING:
    from quotes.annotation import Sentence


def mend(sentence: Sentence) -> None:
    """Mend a parsed sentence in place, and link it."""
    words.mend_lemmas(sentence.words)
    words.mend_in_law(sentence.words)
    words.mend_last_verb(sentence)
    words.mend_first_adverb(sentence.words)
    words.mend_noun(sentence.words)
    edges.mend_signature(sentence.words)
    openings.mend_first_participle(sentence)
    sentence.link()
    accused.mend_accused(sentence)
    clauses.mend_whole_source(sentence)
    names.mend_trade(sentence)
    rivals.mend_rivals(sentence)
    inversions.mend_inversion(sentence)
    asides.mend_reports(sentence)
    subjects.mend_participle(sentence)
    openings.mend_early_subject(sentence)
    openings.mend_bare_verbs(sentence)
    subjects.mend_main_verb(sentence)
    for i in range(len(sentence.words)):
        inversions.mend_divided(sentence, i)
        subjects.mend_day(sentence, i)
        subjects.mend_vocative(sentence, i)
        subjects.mend_addressee(sentence, i)
        subjects.mend_late_subject(sentence, i)
        names.mend_apposition(sentence, i)
        names.mend_joint(sentence, i)
        names.mend_case(sentence, i)
        names.mend_close_apposition(sentence, i)
        subjects.mend_passive(sentence, i)
        offices.mend_office(sentence, i)
        offices.mend_holder(sentence, i)
        offices.mend_of_number(sentence, i)
        offices.mend_trade(sentence, i)
        callings.mend_called(sentence, i)
        relatives.mend_relative(sentence, i)
        callings.mend_what(sentence, i)
        callings.mend_what_office(sentence, i)
        relatives.mend_reduced(sentence, i)
        relatives.mend_who(sentence, i)
        relatives.mend_whose(sentence, i)
        relatives.mend_stranded(sentence, i)
        owners.mend_owner(sentence, i)
        owners.mend_possessive(sentence, i)
        owners.mend_own_ending(sentence, i)
        clauses.mend_according(sentence, i)
        callings.mend_calling(sentence, i)
        complements.mend_told(sentence, i)
        complements.mend_owner_told(sentence, i)
        complements.mend_complement(sentence, i)
        complements.mend_agent_of_calling(sentence, i)
        clauses.mend_clause(sentence, i)
        clauses.mend_told_in(sentence, i)
        clauses.mend_when(sentence, i)
        clauses.mend_subordinate(sentence, i)
        clauses.mend_interrupted(sentence, i)
        clauses.mend_agent(sentence, i)
        predicates.mend_gerund(sentence, i)
        predicates.mend_second(sentence, i)
        clauses.mend_familiar(sentence, i)
        asides.mend_described(sentence, i)
        asides.mend_reason(sentence, i)
        asides.mend_closing_according(sentence, i)
    asides.mend_closing(sentence)
