"""The markup that a site pastes to show our widgets; what it holds is shown where they cannot be."""

from html import escape


def said_by(base: str, slug: str, name: str) -> str:
    """The newest quotes of a speaker.

    :param base: address of this server.
    """
    link = f'<a href="{escape(base)}/speakers/{slug}">What {escape(name)} said</a>'
    return f'{_script(base)}\n<said-by speaker="{slug}" limit="5">{link}</said-by>'


def quote_card(base: str, number: int, text: str, speaker: str | None) -> str:
    """One quote; ``base`` as for :func:`said_by`."""
    link = f'<a href="{escape(base)}/quotes/{number}">{escape(speaker or "Source")}</a>'
    inside = f"<blockquote>{escape(text)}</blockquote>{link}"
    return f'{_script(base)}\n<quote-card id="{number}">{inside}</quote-card>'


def _script(base: str) -> str:
    return f'<script src="{escape(base)}/widget.js" async></script>'
