"""Articles in batches: the unit that is annotated at once, or handed to a worker."""

from collections.abc import Iterable, Iterator

from quotes.types import Article


def batches(articles: Iterable[Article], characters: int) -> Iterator[list[Article]]:
    """Articles in order, as many together as make up ``characters``."""
    batch: list[Article] = []
    size = 0
    for article in articles:
        batch.append(article)
        size += len(article.text)
        if size >= characters:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
