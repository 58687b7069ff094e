"""The markup that a site pastes to show our widgets; what it holds is shown where they cannot be."""

import html
import re

_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Characters that turn the direction of what follows, so that code would not be read as it runs."""


def said_by(base: str, slug: str, name: str) -> str:
    """The newest quotes of a speaker.

    :param base: address of this server.
    """
    link = f'<a href="{_escape(base)}/speakers/{slug}">What {_escape(name)} said</a>'
    return f'{_script(base)}\n<said-by speaker="{slug}" limit="5">{link}</said-by>'


def quote_card(base: str, number: int, text: str, speaker: str | None) -> str:
    """One quote; ``base`` as for :func:`said_by`."""
    link = f'<a href="{_escape(base)}/quotes/{number}">{_escape(speaker or "Source")}</a>'
    inside = f"<blockquote>{_escape(text)}</blockquote>{link}"
    return f'{_script(base)}\n<quote-card id="{number}">{inside}</quote-card>'


def _script(base: str) -> str:
    return f'<script src="{_escape(base)}/widget.js" async></script>'


def _escape(text: str) -> str:
    return _TURNING.sub(lambda found: f"&#{ord(found[0])};", html.escape(text))
