"""One learning-rate schedule for all of Stanza's trainers: a short warm-up, then half a cosine.

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


def _optimizers(trainer: Trainer) -> list[torch.optim.Optimizer]:
    """Trainers hold one optimizer or several, under either name."""
    held = getattr(trainer, "optimizers", None) or vars(trainer)["optimizer"]
    return list(held.values()) if isinstance(held, dict) else [held]
