"""Between the plain data of the library and the rows of the corpus."""

from collections.abc import Sequence
from typing import Any

from quotes.corpus.tables import AliasRow, ArticleRow, QuoteRow, SpeakerRow
from quotes.types import Article, Candidate, Cue, Evidence, Mention, Quote, Speaker, Stretch


def quote_fields(quote: Quote) -> dict[str, Any]:
    """The columns of a quote that come from the extractor, its speaker's row aside."""
    cue, mention, speaker = quote.cue, quote.mention, quote.speaker
    return {
        "kind": quote.kind,
        "text": quote.text,
        "start": quote.start,
        "end": quote.end,
        "stretches": [[stretch.start, stretch.end] for stretch in quote.stretches],
        "cue_start": cue and cue.start,
        "cue_end": cue and cue.end,
        "cue_text": cue and cue.text,
        "cue_lemma": cue and cue.lemma,
        "cue_kind": cue and cue.kind,
        "mention_start": mention and mention.start,
        "mention_end": mention and mention.end,
        "mention_text": mention and mention.text,
        "mention_kind": mention and mention.kind,
        "speaker_name": speaker and speaker.name,
        "confidence": quote.confidence,
        "candidates": [{"name": each.name, "probability": each.probability} for each in quote.candidates],
        "evidence": [{"rule": each.rule, "detail": each.detail} for each in quote.evidence],
        "repairs": list(quote.repairs),
    }


def quote(row: QuoteRow, speaker: SpeakerRow | None = None, aliases: Sequence[AliasRow] = ()) -> Quote:
    """The quote of a row; its speaker goes by the name that the corpus gives."""
    return Quote(
        kind=row.kind,
        text=row.text,
        stretches=tuple(Stretch(start, end) for start, end in row.stretches),
        cue=_cue(row),
        mention=_mention(row),
        speaker=_speaker(speaker, aliases) if speaker else None,
        confidence=row.confidence,
        candidates=tuple(Candidate(each["name"], each["probability"]) for each in row.candidates),
        evidence=tuple(Evidence(each["rule"], each["detail"]) for each in row.evidence),
        repairs=tuple(row.repairs),
    )


def _speaker(row: SpeakerRow, aliases: Sequence[AliasRow]) -> Speaker:
    return Speaker(row.name, row.kind, tuple(alias.name for alias in aliases if alias.name != row.name))


def _cue(row: QuoteRow) -> Cue | None:
    match (row.cue_start, row.cue_end, row.cue_text, row.cue_lemma, row.cue_kind):
        case (int(start), int(end), str(text), str(lemma), kind) if kind is not None:
            return Cue(start, end, text, lemma, kind)
    return None


def _mention(row: QuoteRow) -> Mention | None:
    match (row.mention_start, row.mention_end, row.mention_text, row.mention_kind):
        case (int(start), int(end), str(text), kind) if kind is not None:
            return Mention(start, end, text, kind)
    return None


def article(row: ArticleRow) -> Article:
    """The article of a row."""
    return Article(
        text=row.text,
        id=row.name,
        url=row.url,
        outlet=row.outlet,
        title=row.title,
        byline=row.byline,
        published=row.published,
    )
