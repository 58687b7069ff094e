"""Loading models for reading only, without what their training needs.

Stanza builds an optimizer with every model that it loads, which makes PyTorch import its compiler: a second
of every start. And loading makes some hundred thousand strings, among which Python keeps looking for garbage.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from stanza.models.common import utils


@contextmanager
def loading() -> Iterator[None]:
    """Inside, models come without optimizers and the garbage collector rests."""
    one, split = utils.get_optimizer, utils.get_split_optimizer
    collecting = gc.isenabled()
    utils.get_optimizer = lambda *_args, **_kwargs: None
    utils.get_split_optimizer = lambda *_args, **_kwargs: {}
    gc.disable()
    try:
        yield
    finally:
        utils.get_optimizer, utils.get_split_optimizer = one, split
        if collecting:
            gc.enable()
