"""How all of Stanza's trainers learn here: a rate that falls along a cosine, and weights averaged over steps.

Stanza's own schedules halve the rate after long stalls, which short trainings never see,
and two of its trainers cannot resume with another rate.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

import torch

FLOOR = 0.02
DECAY = 0.998


class Trainer(Protocol):
    """What Stanza's trainers have in common: one step of learning from a batch."""

    def update(self, *args: object, **kwargs: object) -> object: ...


def rate(step: int, steps: int, peak: float, warm: int) -> float:
    """The learning rate at ``step`` of ``steps``, counted from 1."""
    if step <= warm:
        return peak * step / warm
    progress = min(1.0, (step - warm) / max(1, steps - warm))
    return peak * (FLOOR + (1 - FLOOR) * (1 + math.cos(math.pi * progress)) / 2)


@contextmanager
def cosine(trainer: type[Trainer], peak: float, steps: int, warm: int = 50) -> Iterator[None]:
    """Inside, every ``update`` of the trainer class runs at the scheduled rate."""
    update = trainer.update
    done = 0

    def scheduled(self: Trainer, *args: object, **kwargs: object) -> object:
        nonlocal done
        done += 1
        for optimizer in _optimizers(self):
            for group in optimizer.param_groups:
                group["lr"] = rate(done, steps, peak, warm)
        return update(self, *args, **kwargs)

    trainer.update = scheduled  # type: ignore[method-assign]
    try:
        yield
    finally:
        trainer.update = update  # type: ignore[method-assign]


@contextmanager
def averaged(trainer: type[Trainer], interval: int) -> Iterator[None]:
    """Inside, what the trainer class evaluates and saves after every ``interval`` steps is the moving average
    of its weights (Polyak and Juditsky 1992), which it then goes on learning without."""
    update = trainer.update
    done = 0
    average: dict[str, torch.Tensor] = {}
    learned: dict[str, torch.Tensor] = {}

    def averaging(self: Trainer, *args: object, **kwargs: object) -> object:
        nonlocal done, learned
        done += 1
        weights = dict(vars(self)["model"].named_parameters())
        with torch.no_grad():
            for name, kept in learned.items():
                weights[name].copy_(kept)
        learned = {}
        loss = update(self, *args, **kwargs)
        with torch.no_grad():
            for name, weight in weights.items():
                if weight.requires_grad:
                    average.setdefault(name, weight.clone()).lerp_(weight, 1 - min(DECAY, done / (done + 10)))
            if done % interval == 0:
                learned = {name: weights[name].clone() for name in average}
                for name, value in average.items():
                    weights[name].copy_(value)
        return loss

    trainer.update = averaging  # type: ignore[method-assign]
    try:
        yield
    finally:
        trainer.update = update  # type: ignore[method-assign]


def _optimizers(trainer: Trainer) -> list[torch.optim.Optimizer]:
    """Trainers hold one optimizer or several, under either name."""
    held = getattr(trainer, "optimizers", None) or vars(trainer)["optimizer"]
    return list(held.values()) if isinstance(held, dict) else [held]
