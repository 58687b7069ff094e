"""New quotes of an article in place of its old ones, without losing what a reviewer said.

A quote of the same words keeps its id. A reviewed quote is left as the reviewer left it, and moves with its
words where the article's text has changed; a new quote of the same act of speech gives way to it. Only where
its words have left the article does it go, and its reviews stay.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import delete, insert
from sqlalchemy.orm import Session
from sqlmodel import col, exists, select

from quotes.corpus.records import quote_fields
from quotes.corpus.resolver import resolve
from quotes.corpus.states import ReviewState
from quotes.corpus.tables import AliasOrigin, AliasRow, ArticleRow, QuoteRow, ReviewRow, SpeakerRow
from quotes.corpus.variants import remeasure
from quotes.types import Quote, Stretch

Spans = Sequence[Sequence[int]]


@dataclass(frozen=True, slots=True)
class Changes:
    """How an article's quotes differ from those before, in numbers.

    :param speaker: quotes of the same words that have another speaker now.
    :param reviewed: quotes left as a reviewer left them.
    """

    added: int = 0
    removed: int = 0
    speaker: int = 0
    reviewed: int = 0


def revise(session: Session, article: ArticleRow, quotes: Iterable[Quote], extractor: str) -> Changes:
    """Make these the quotes of the article, whose row holds the text that they were found in.

    :param extractor: version of the extractor and models that found them.
    """
    assert article.id is not None
    old = session.scalars(select(QuoteRow).where(col(QuoteRow.article_id) == article.id)).all()
    before = {row.speaker_id for row in old if row.speaker_id is not None}
    kept, lost = _moved([row for row in old if row.review is not ReviewState.PENDING], article.text)
    settled = [row.stretches for row in kept] + _reviewed_spans(session, kept)
    fresh = [quote for quote in quotes if not any(_same_act(quote.stretches, spans) for spans in settled)]

    speakers = resolve(session, article.id, [quote.speaker for quote in fresh if quote.speaker])
    waiting = defaultdict[str, list[QuoteRow]](list)
    for row in sorted(old, key=lambda row: row.start, reverse=True):
        if row.review is ReviewState.PENDING:
            waiting[row.text].append(row)
    common = {
        "article_id": article.id,
        "outlet": article.outlet,
        "seen_at": article.seen_at,
        "extractor": extractor,
    }
    added, speaker = [], 0
    for quote in fresh:
        speaker_id = speakers[quote.speaker] if quote.speaker else None
        fields = quote_fields(quote) | common | {"speaker_id": speaker_id}
        if waiting[quote.text]:
            row = waiting[quote.text].pop()
            speaker += row.speaker_id != speaker_id
            for name, value in fields.items():
                setattr(row, name, value)
        else:
            added.append(fields | {"review": ReviewState.PENDING})
    for row in kept:
        row.outlet, row.seen_at = article.outlet, article.seen_at
    removed = [*lost, *(row for rows in waiting.values() for row in rows)]
    for row in removed:
        session.delete(row)
    groups = {row.variant_id for row in old if row.variant_id is not None}
    article.extractor = extractor
    session.flush()
    if added:
        session.execute(insert(QuoteRow), added)
    remeasure(session, groups)
    remove_unquoted(session, before)
    return Changes(len(added), len(removed), speaker, len(kept))


def remove_unquoted(session: Session, speakers: Collection[int]) -> None:
    """Take those speakers away that nothing quotes any more and no editor has touched."""
    if not speakers:
        return
    edited = exists().where(
        col(AliasRow.speaker_id) == SpeakerRow.id, col(AliasRow.origin) != AliasOrigin.ARTICLE
    )
    session.execute(
        delete(SpeakerRow).where(
            col(SpeakerRow.id).in_(speakers),
            col(SpeakerRow.wikidata).is_(None),
            ~exists().where(col(QuoteRow.speaker_id) == SpeakerRow.id),
            ~edited,
        )
    )


def _moved(rows: Iterable[QuoteRow], text: str) -> tuple[list[QuoteRow], list[QuoteRow]]:
    """Reviewed quotes set to where their words now stand, and those whose words are gone."""
    kept, lost = [], []
    for row in rows:
        spans = located(row.text, row.stretches, text)
        if spans is None:
            lost.append(row)
            continue
        if spans != row.stretches:
            row.stretches, row.start, row.end = spans, spans[0][0], spans[-1][1]
            row.cue_start = row.cue_end = row.cue_text = row.cue_lemma = row.cue_kind = None
            row.mention_start = row.mention_end = row.mention_text = row.mention_kind = None
        kept.append(row)
    return kept, lost


def located(words: str, spans: Spans, text: str) -> list[list[int]] | None:
    """Where the stretches of a quote stand in a text, in their order; ``None`` where they do not.

    :param words: the quote's text, its stretches joined by single spaces.
    :param spans: where the stretches stood; the answer, where the text there is the same.
    """
    if words == " ".join(text[start:end] for start, end in spans):
        return [[start, end] for start, end in spans]
    found: list[list[int]] = []
    at_words = at_text = 0
    for start, end in spans:
        stretch = words[at_words : at_words + end - start]
        at = text.find(stretch, at_text)
        if at < 0:
            return None
        at_words, at_text = at_words + len(stretch) + 1, at + len(stretch)
        found.append([at, at_text])
    return found


def _reviewed_spans(session: Session, rows: Iterable[QuoteRow]) -> list[Spans]:
    """The extents that quotes had before reviewers corrected them."""
    acts = select(ReviewRow.before).where(col(ReviewRow.quote_id).in_([row.id for row in rows]))
    return [before["stretches"] for before in session.scalars(acts) if "stretches" in before]


def _same_act(stretches: Iterable[Stretch], spans: Spans) -> bool:
    """Whether two extents share most of their characters."""
    one = {at for stretch in stretches for at in range(stretch.start, stretch.end)}
    other = {at for start, end in spans for at in range(start, end)}
    return 2 * len(one & other) >= len(one | other)
