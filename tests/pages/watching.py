"""A page of a browser, watched."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, ConsoleMessage, Page, Response

PHONE, DESKTOP = {"width": 390, "height": 844}, {"width": 1280, "height": 900}


@contextmanager
def watched(browser: Browser, size: dict[str, int] = DESKTOP, **options: Any) -> Iterator[Page]:  # noqa: ANN401
    """A new page; that it ran into an error, or into its policy, fails the test."""
    context = browser.new_context(viewport=size, **options)  # type: ignore[arg-type]
    page = context.new_page()
    page.set_default_timeout(60_000)
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda message: complaints.append(message.text) if _is_ours(message) else None)
    page.on("response", lambda answer: complaints.append(answer.url) if _is_missing(answer) else None)
    yield page
    context.close()
    assert not complaints, complaints


def _is_ours(message: ConsoleMessage) -> bool:
    """Whether it tells of more than that an answer had the status of an error."""
    return message.type == "error" and not message.text.startswith("Failed to load resource: the server")


def _is_missing(answer: Response) -> bool:
    """Whether it is a part of the page that could not be had; the page itself may rightly be refused."""
    return answer.status >= 400 and not answer.request.is_navigation_request()
