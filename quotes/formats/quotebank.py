"""Quotebank's two views of a corpus (Vaucher et al. 2021), a line of JSON each.

The article-centric view is a line an article with its quotations; the quotation-centric one a line for all
occurrences of the same words, with the speakers' probabilities averaged over them.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import orjson

from quotes.formats import Attributed
from quotes.types import Article, Quote

_NOBODY = "None"


def article_lines(pairs: Iterable[Attributed]) -> Iterator[bytes]:
    """The article-centric view."""
    for article, quotes in pairs:
        yield _line(
            {
                "articleID": article.id,
                "title": article.title,
                "date": _date(article),
                "url": article.url,
                "quotations": [
                    {
                        "quotation": quote.text,
                        "quotationOffset": quote.start,
                        "leftContext": article.text[max(0, quote.start - 100) : quote.start],
                        "rightContext": article.text[quote.end : quote.end + 100],
                        "globalTopSpeaker": quote.speaker.name if quote.speaker else _NOBODY,
                        "localProbas": _probabilities([quote]),
                    }
                    for quote in quotes
                ],
            }
        )


def quotation_lines(groups: Iterable[Sequence[tuple[Article, Quote]]]) -> Iterator[bytes]:
    """The quotation-centric view.

    :param groups: the occurrences of the same words, a group a quotation.
    """
    for group in groups:
        quotes = [quote for _, quote in group]
        probabilities = _probabilities(quotes)
        yield _line(
            {
                "quotation": max((quote.text for quote in quotes), key=len),
                "date": min(filter(None, (_date(article) for article, _ in group)), default=None),
                "speaker": probabilities[0][0],
                "probas": probabilities,
                "numOccurrences": len(group),
                "urls": [article.url for article, _ in group if article.url],
            }
        )


def _probabilities(quotes: Sequence[Quote]) -> list[list[str | float]]:
    """Speakers with their mean probability, likeliest first; what is left is nobody's."""
    sums: defaultdict[str, float] = defaultdict(float)
    for quote in quotes:
        for candidate in quote.candidates:
            sums[candidate.name] += candidate.probability / len(quotes)
    sums[_NOBODY] = max(0.0, 1 - sum(sums.values()))
    return sorted(([name, round(value, 4)] for name, value in sums.items()), key=lambda pair: -float(pair[1]))


def _date(article: Article) -> str | None:
    return article.published.isoformat() if article.published else None


def _line(record: dict[str, Any]) -> bytes:
    return orjson.dumps(record, option=orjson.OPT_APPEND_NEWLINE)
