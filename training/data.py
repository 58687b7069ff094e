"""All training files from the open data, in one folder: same data and seed, same files."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from training import frames, marks, mentions, names, reports, trees, vectors
from training.trees import Document, Paragraph, Sentence, Word

SEED = 7
TREEBANKS = ("ewt", "gum")
COMPOSED = 2_500
FRAMED_REPEATS = 3
SCORED_ARTICLES = 43
WATCHED_ARTICLES = 20


@dataclass(frozen=True, slots=True)
class Sources:
    """Where the open data lies: ``ud`` and ``ner`` under one folder, the articles to hold out (their
    stems) and the unpacked vocabulary of ``en_core_web_md``."""

    data: Path
    held_out: frozenset[str]
    vectors: Path

    def treebank(self, name: str, part: str) -> list[Document]:
        return trees.read(self.data / "ud" / f"{name}-{part}.conllu.xz")

    def articles(self) -> dict[str, list[names.Tagged]]:
        """News articles with names, by stem."""
        paths = sorted((self.data / "ner" / "worldwide").glob("*.tsv"))
        return {path.name.removesuffix(".txt.tsv"): names.read(path) for path in paths}


def prepare(sources: Sources, work: Path) -> None:
    """Write vectors, treebanks, tokenizer files and names into ``work``."""
    work.mkdir(parents=True, exist_ok=True)
    everything = sources.articles()
    articles = {stem: article for stem, article in everything.items() if stem not in sources.held_out}
    held_out = [article for stem, article in everything.items() if stem in sources.held_out]
    kept = (sentence for article in held_out for sentence in names.trimmed(article))
    names.write(kept, work / "names-gold-test.json")
    random_ = random.Random(SEED)
    scored = set(random_.sample(sorted(articles), SCORED_ARTICLES))
    known = [sentence for stem, article in articles.items() if stem not in scored for sentence in article]
    _prepare_trees(sources, work, known, random_)
    _prepare_names(sources, work, articles, scored)


def _prepare_trees(sources: Sources, work: Path, known: list[names.Tagged], random_: random.Random) -> None:
    speakers = names.people(known)

    train = [document for name in TREEBANKS for document in sources.treebank(name, "train")]
    vectors.make(sources.vectors, _words(train, known), work / "vectors.pt")
    styled = [marks.restyle_document(document, marks.pick(random_)) for document in train]
    parts = reports.gather(_sentences(train))
    composed = list(reports.compose(parts, speakers, COMPOSED, random_))
    framed = _framed(train, FRAMED_REPEATS, random_)
    trees.write([*_sentences(styled), *framed, *composed], work / "train.conllu")
    _lemmas([*_sentences(train), *_sentences(styled), *composed[:200]], work / "lemmas-train.conllu")
    tokenized = [p for document in styled for p in document.paragraphs]
    tokenized += _paragraphs([*framed, *composed], random_)
    _tokenizer_files(tokenized, work / "tokens-train")

    dev = [document for name in TREEBANKS for document in sources.treebank(name, "dev")]
    styled = [marks.restyle_document(document, marks.pick(random_)) for document in dev]
    framed = _framed(dev, 1, random_)
    trees.write([*_sentences(styled)[::2], *framed], work / "dev.conllu")
    _tokenizer_files([p for document in styled for p in document.paragraphs], work / "tokens-dev")

    for name in TREEBANKS:
        test = sources.treebank(name, "test")
        if name == "gum":
            test = [document for document in test if document.name.startswith("GUM_news")]
        for style in (marks.straight, marks.curly):
            documents = [marks.restyle_document(document, style) for document in test]
            stem = f"{name}-test-{style.__name__}"
            _tokenizer_files([p for document in documents for p in document.paragraphs], work / stem)
            trees.write(_sentences(documents), work / f"{stem}.conllu")
    test = [document for name in TREEBANKS for document in sources.treebank(name, "test")]
    trees.write(_framed(test, 1, random_), work / "framed-test.conllu")


def _prepare_names(
    sources: Sources, work: Path, articles: dict[str, list[names.Tagged]], scored: set[str]
) -> None:
    random_ = random.Random(SEED)
    watched = set(random_.sample(sorted(set(articles) - scored), WATCHED_ARTICLES))
    train = {stem: article for stem, article in articles.items() if stem not in scored | watched}
    group_words = mentions.groups(sentence for article in train.values() for sentence in article)
    for document in sources.treebank("gum", "train"):
        train[document.name] = list(mentions.named(_sentences([document]), group_words))
    universal = names.read_universal(sources.data / "ner" / "uner-ewt-dev.iob2")
    for start in range(0, len(universal), 20):
        train[f"uner-{start}"] = [mentions.with_groups(s, group_words) for s in universal[start : start + 20]]
    restyled = (s for article in train.values() for s in names.restyled(names.trimmed(article), random_))
    names.write(restyled, work / "names-train.json")
    for part, chosen in (("dev", watched), ("test", scored)):
        kept = (s for stem in sorted(chosen) for s in names.trimmed(articles[stem]))
        names.write(kept, work / f"names-{part}.json")
    web = names.read_universal(sources.data / "ner" / "uner-ewt-test.iob2")
    names.write(web, work / "names-web-test.json")


def _sentences(documents: Iterable[Document]) -> list[Sentence]:
    return [sentence for document in documents for p in document.paragraphs for sentence in p]


def _framed(documents: Iterable[Document], repeats: int, random_: random.Random) -> list[Sentence]:
    """Framed copies, each repeat in a style of its own. Of frames that are the placeholder alone, one in ten
    is kept."""
    framed = [f for d in documents for p in d.paragraphs for f in frames.of_paragraph(p)]
    framed = [f for f in framed if len(f) > 5 or random_.random() < 0.1]
    return [marks.restyle(f, marks.pick(random_)) for _ in range(repeats) for f in framed]


def _lemmas(sentences: Iterable[Sentence], path: Path) -> None:
    """Every pair of word and tag once, with its commonest lemma."""
    counts: dict[tuple[str, str], Counter[Word]] = {}
    for sentence in sentences:
        for word in sentence:
            alone = replace(word, xpos="_", head=0, deprel="root", after=" ", entity="")
            counts.setdefault((word.form, word.upos), Counter())[alone] += 1
    trees.write([(words.most_common(1)[0][0],) for words in counts.values()], path)


def _words(train: Iterable[Document], named: Iterable[names.Tagged]) -> list[str]:
    words = {word.form.lower(): None for sentence in _sentences(train) for word in sentence}
    words |= {form.lower(): None for sentence in named for form, _ in sentence}
    return list(words)


def _paragraphs(sentences: Sequence[Sentence], random_: random.Random) -> list[Paragraph]:
    """Random paragraphs of one to three sentences."""
    shuffled = random_.sample(sentences, len(sentences))
    paragraphs: list[Paragraph] = []
    while shuffled:
        size = random_.randint(1, 3)
        paragraphs.append(tuple(shuffled[:size]))
        del shuffled[:size]
    return paragraphs


def _tokenizer_files(paragraphs: Sequence[Paragraph], stem: Path) -> None:
    """Write text, one label a character (1 ends a word, 2 a sentence) and the gold words."""
    texts, labels = [], []
    for paragraph in paragraphs:
        characters, ends = "", ""
        for sentence in paragraph:
            for index, word in enumerate(sentence, 1):
                last = index == len(sentence)
                after = word.after
                characters += word.form + after
                ends += "0" * (len(word.form) - 1) + ("2" if last else "1") + "0" * len(after)
        texts.append(characters.rstrip())
        labels.append(ends[: len(characters.rstrip())])
    stem.with_suffix(".txt").write_text("\n\n".join(texts) + "\n\n", encoding="utf-8")
    stem.with_suffix(".labels").write_text("\n\n".join(labels) + "\n\n", encoding="utf-8")
    stem.with_suffix(".mwt.json").write_text(json.dumps([]), encoding="utf-8")
    trees.write([sentence for paragraph in paragraphs for sentence in paragraph], stem.with_suffix(".conllu"))
