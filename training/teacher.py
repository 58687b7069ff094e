"""A slow and accurate tagger and parser, whose trees of newspaper sentences the shipped ones learn from.

Biaffine attention (Dozat and Manning 2017) over a pretrained transformer and a recurrent layer; what a small
model learns from such trees is more than it learns from the treebanks alone (Kim and Rush 2016).
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

import torch
from torch import Tensor, nn
from torch.nn import functional

from quotes.models.decoding import best_tree
from training import schedule
from training.encoder import Encoder
from training.trees import Sentence, Word

SEED = 1
EPOCHS, WARM = 3, 100
BATCH, PARSED_AT_ONCE = 1_200, 3_000
"""Words of a batch, gaps counted."""
LONGEST = 90
PEAK_OF_ENCODER, PEAK = 1.5e-4, 2e-3
RECURRENT, ARC, RELATION = 256, 256, 128
DISTANCES = 64
IMPOSSIBLE = -1e4

Words = Sequence[str]
_T = TypeVar("_T")


class Teacher(nn.Module):
    """Tags and parses sentences of words.

    :param folder: the encoder's; ``tags``: universal, Penn, relations, in order.
    """

    def __init__(self, folder: Path, tags: tuple[list[str], list[str], list[str]]) -> None:
        super().__init__()
        self.tags = tags
        self.encoder = Encoder(folder)
        size = self.encoder.size
        self.upos, self.xpos = (nn.Linear(size, len(known)) for known in tags[:2])
        self.recurrent = nn.LSTM(size, RECURRENT, bidirectional=True, batch_first=True)
        size += 2 * RECURRENT
        self.head, self.dependent = nn.Linear(size, ARC), nn.Linear(size, ARC)
        self.of_head, self.of_dependent = nn.Linear(size, RELATION), nn.Linear(size, RELATION)
        self.arcs = nn.Parameter(nn.init.xavier_uniform_(torch.empty(ARC + 1, ARC)))
        self.relations = nn.Parameter(torch.randn(RELATION + 1, len(tags[2]), RELATION + 1) * 0.02)
        self.root = nn.Parameter(torch.zeros(size))
        self.distance = nn.Embedding(DISTANCES, 1)
        nn.init.zeros_(self.distance.weight)

    def forward(self, sentences: Sequence[Words]) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor, Tensor]:
        """Scores of universal tags, Penn tags and heads by sentence and word, of heads counted from the root;
        what relations are told from, of head and of dependent; whether there is a word."""
        read, words = self.encoder(sentences)
        read = functional.dropout(read, 0.2, self.training)
        packed = nn.utils.rnn.pack_padded_sequence(read, words.sum(1), batch_first=True, enforce_sorted=False)
        around, _ = nn.utils.rnn.pad_packed_sequence(self.recurrent(packed)[0], batch_first=True)
        states = functional.dropout(torch.cat([read, around], 2), 0.25, self.training)
        rows, steps, size = states.shape
        rooted = torch.cat([self.root.expand(rows, 1, size), states], 1)
        scores = _with_one(self._part(self.dependent, states)) @ self.arcs
        scores = scores @ self._part(self.head, rooted).transpose(1, 2)
        scores = scores + self.distance(_distances(steps))[None, :, :, 0]
        heads = torch.cat([torch.ones(rows, 1, dtype=torch.bool), words], 1)
        itself = torch.arange(steps + 1)[None] == torch.arange(1, steps + 1)[:, None]
        scores = scores.masked_fill(~heads[:, None, :] | itself[None], IMPOSSIBLE)
        of_head, of_dependent = self._part(self.of_head, rooted), self._part(self.of_dependent, states)
        return self.upos(read), self.xpos(read), scores, of_head, of_dependent, words

    def _part(self, layer: nn.Module, states: Tensor) -> Tensor:
        return functional.dropout(functional.leaky_relu(layer(states), 0.1), 0.25, self.training)

    def related(self, of_head: Tensor, of_dependent: Tensor, heads: Tensor) -> Tensor:
        """Scores of relations by sentence and word, given its head."""
        chosen = of_head.gather(1, heads[:, :, None].expand(-1, -1, of_head.shape[2]))
        dependents = _with_one(of_dependent).flatten(0, 1)
        mixed = (dependents @ self.relations.flatten(1)).view(len(dependents), len(self.tags[2]), -1)
        return torch.bmm(mixed, _with_one(chosen).flatten(0, 1)[:, :, None]).view(*heads.shape, -1)

    def loss(self, batch: Sequence[Sentence]) -> Tensor:
        """How far the model is from the trees of a batch."""
        upos, xpos, arcs, of_head, of_dependent, words = self(_forms(batch))
        known = [{tag: i for i, tag in enumerate(tags)} for tags in self.tags]
        gold = torch.zeros(*words.shape, 4, dtype=torch.long)
        for row, sentence in enumerate(batch):
            gold[row, : len(sentence)] = torch.tensor(
                [(known[0][w.upos], known[1][w.xpos], w.head, known[2][w.deprel]) for w in sentence]
            )
        relations = self.related(of_head, of_dependent, gold[:, :, 2])
        scored = ((0.5, upos, 0), (0.5, xpos, 1), (1.0, arcs, 2), (1.0, relations, 3))
        return torch.stack(
            [w * functional.cross_entropy(s[words], gold[words][:, at]) for w, s, at in scored]
        ).sum()

    @torch.inference_mode()
    def parse(self, sentences: Sequence[Words]) -> list[tuple[Sentence, float]]:
        """Each sentence's tree without lemmas, and how sure its heads are: their mean probability."""
        self.eval()
        upos, xpos, arcs, of_head, of_dependent, _ = self(sentences)
        chances = functional.log_softmax(arcs, 2)
        heads = torch.zeros(chances.shape[:2], dtype=torch.long)
        for row, sentence in enumerate(sentences):
            n = len(sentence)
            square = torch.full((n + 1, n + 1), IMPOSSIBLE)
            square[1:] = chances[row, :n, : n + 1]
            heads[row, :n] = torch.from_numpy(best_tree(square.numpy())[1:])
        relations = self.related(of_head, of_dependent, heads)
        relations[:, :, self.tags[2].index("root")] += torch.where(heads == 0, -IMPOSSIBLE, IMPOSSIBLE)
        sure = chances.gather(2, heads[:, :, None])[:, :, 0].exp()
        best = [scores.argmax(2).tolist() for scores in (upos, xpos, relations)]
        found = []
        for row, sentence in enumerate(sentences):
            tree = tuple(
                Word(form, "_", *(known[b[row][i]] for known, b in zip(self.tags[:2], best[:2], strict=True)),
                     int(heads[row, i]), self.tags[2][best[2][row][i]])
                for i, form in enumerate(sentence)
            )  # fmt: skip
            found.append((tree, float(sure[row, : len(sentence)].mean())))
        return found


def train(folder: Path, sentences: Sequence[Sentence]) -> Teacher:
    """A teacher that learned from trees, over the encoder in a folder."""
    random_ = random.Random(SEED)
    torch.manual_seed(SEED)
    sentences = [sentence for sentence in sentences if len(sentence) <= LONGEST]
    words = [word for sentence in sentences for word in sentence]
    teacher = Teacher(
        folder,
        (sorted({w.upos for w in words}), sorted({w.xpos for w in words}), sorted({w.deprel for w in words})),
    )
    own = list(teacher.encoder.layers.parameters())
    others = [p for p in teacher.parameters() if p.requires_grad and not any(p is each for each in own)]
    peaks = (PEAK_OF_ENCODER, PEAK)
    groups = [{"params": part, "lr": peak} for part, peak in zip((own, others), peaks, strict=True)]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98))
    steps = EPOCHS * sum(1 for _ in batches(sentences, BATCH, len, random_))
    done = 0
    for _ in range(EPOCHS):
        teacher.train()
        for batch in batches(sentences, BATCH, len, random_):
            done += 1
            for group, peak in zip(optimizer.param_groups, peaks, strict=True):
                group["lr"] = schedule.rate(done, steps, peak, WARM)
            loss = teacher.loss(batch)
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(teacher.parameters(), 2.0)
            optimizer.step()
            if done % 100 == 0:
                print(f"teacher: {done} of {steps} steps, loss {loss.item():.3f}", flush=True)
    return teacher


def parse(teacher: Teacher, sentences: Sequence[Words]) -> list[tuple[Sentence, float]]:
    """The trees of any number of sentences, in order, and how sure each is."""
    found: dict[int, tuple[Sentence, float]] = {}
    for batch in batches(range(len(sentences)), PARSED_AT_ONCE, lambda i: len(sentences[i])):
        found.update(zip(batch, teacher.parse([sentences[i] for i in batch]), strict=True))
    return [found[i] for i in range(len(sentences))]


def batches(
    items: Sequence[_T], most: int, length: Callable[[_T], int], random_: random.Random | None = None
) -> Iterator[list[_T]]:
    """Items of like length together, at most so many words with the gaps; in random order where asked."""
    ordered = sorted(items, key=lambda item: length(item) + (4 * random_.random() if random_ else 0))
    gathered: list[list[_T]] = [[]]
    longest = 0
    for item in ordered:
        longest = max(longest, length(item))
        if gathered[-1] and longest * (len(gathered[-1]) + 1) > most:
            gathered.append([])
            longest = length(item)
        gathered[-1].append(item)
    if random_:
        random_.shuffle(gathered)
    yield from gathered


def _forms(batch: Sequence[Sentence]) -> list[list[str]]:
    return [[word.form for word in sentence] for sentence in batch]


def _with_one(states: Tensor) -> Tensor:
    return torch.cat([states, states.new_ones(*states.shape[:-1], 1)], -1)


def _distances(steps: int) -> Tensor:
    """A class for how far each head is from each word, and on which side; finer where it is near."""
    away = torch.arange(1, steps + 1)[:, None] - torch.arange(steps + 1)[None]
    far = (torch.log2(away.abs().float() + 1) * 3).clamp(max=DISTANCES // 2 - 4)
    return (torch.sign(away) * far + DISTANCES // 2).long()
