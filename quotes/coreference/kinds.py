"""The kinds of phrases that are resolved each in its own way, and with weights of its own."""

from __future__ import annotations

from typing import Literal, TypeAlias

from quotes import mentions, nouns, origins
from quotes.coreference.bodies import GENERAL
from quotes.coreference.grounds import age
from quotes.mentions import Phrase

Kind: TypeAlias = Literal["he/she", "they", "it", "name", "person", "document", "body"]

DESCRIPTIONS: tuple[Kind, ...] = ("person", "document", "body")
"""Descriptions, by the sort of what they describe."""


def of_pronoun(word: str) -> Kind | None:
    """The kind of a third-person pronoun, ``None`` for the others."""
    if word in mentions.MALE or word in mentions.FEMALE:
        return "he/she"
    if word in mentions.PLURAL:
        return "they"
    return "it" if word in mentions.NEUTER else None


def of_description(phrase: Phrase) -> Kind:
    """The sort of what a description describes, one of :data:`DESCRIPTIONS`."""
    if nouns.is_document(phrase.noun):
        return "document"
    human = nouns.is_human(phrase.noun) and phrase.noun not in GENERAL
    people = origins.is_one_of_a_people(phrase.noun)
    return "person" if human or people or age(phrase.text) else "body"
