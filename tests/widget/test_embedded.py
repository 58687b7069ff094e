"""Both widgets on a page of another origin that has a strict policy."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, expect

from tests.pages.press import SCRIPT
from tests.pages.watching import PHONE, watched

Put = Callable[[str], str]


def script(press: str) -> str:
    return f'<script src="{press}/widget.js" async></script>'


def test_a_speakers_newest_quotes_are_shown(browser: Browser, press: str, foreign_page: Put) -> None:
    with watched(browser) as page:
        page.goto(
            foreign_page(f'{script(press)}<said-by speaker="ada-quill" limit="2"><p>Loading</p></said-by>')
        )
        shown = page.locator("said-by")
        expect(shown.get_by_role("heading", name="Ada Quill")).to_be_visible()
        expect(shown.get_by_role("listitem")).to_have_count(2)
        expect(shown.get_by_role("blockquote").first).to_contain_text("never once stopped")
        expect(shown.get_by_text("November 4, 2025").first).to_be_visible()
        expect(page.get_by_text("Loading")).to_be_hidden()
        assert (
            shown.get_by_role("link", name="Ada Quill").get_attribute("href") == f"{press}/speakers/ada-quill"
        )


def test_a_card_is_shown_and_follows_its_attributes(browser: Browser, press: str, foreign_page: Put) -> None:
    with watched(browser) as page:
        page.goto(foreign_page(f'{script(press)}<quote-card id="13"></quote-card>'))
        card = page.locator("quote-card")
        expect(card.get_by_role("article")).to_contain_text("We choose to go to the Moon")
        expect(card).to_contain_text("John F. Kennedy")
        card.evaluate("element => { element.id = '5'; }")
        expect(card.get_by_role("article")).to_contain_text("We were never consulted")


def test_a_hostile_quote_stays_words(browser: Browser, press: str, foreign_page: Put) -> None:
    speaker = "mallory-script-document-title-owned-script"
    markup = f'<quote-card id="14"></quote-card><said-by speaker="{speaker}"></said-by>'
    with watched(browser) as page:
        page.goto(foreign_page(script(press) + markup))
        expect(page.locator("quote-card").get_by_role("article")).to_contain_text(f"I am {SCRIPT}")
        expect(page.locator("said-by").get_by_role("heading")).to_contain_text(SCRIPT)
        assert page.title() == "Paper"
        assert page.locator("img, svg").count() == 0
        links = page.get_by_role("link").evaluate_all("links => links.map((link) => link.protocol)")
        assert set(links) == {"http:"}


@pytest.mark.parametrize("server", ["http://127.0.0.1:9", "{press}/nowhere/"])
def test_without_the_server_what_stands_inside_is_shown(
    browser: Browser, press: str, foreign_page: Put, server: str
) -> None:
    inside = '<blockquote>We choose to go to the Moon</blockquote><a href="https://desk.example/">Kennedy</a>'
    away = server.format(press=press)
    markup = f'<quote-card id="13" server="{away}">{inside}</quote-card>'
    context = browser.new_context()
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(foreign_page("<p></p>"))
    page.evaluate("addEventListener('quote-failed', ({detail}) => { document.title = 'failed'; });")
    page.add_script_tag(url=f"{press}/widget.js")
    page.evaluate("markup => { document.querySelector('p').innerHTML = markup; }", markup)
    expect(page).to_have_title("failed")
    expect(page.get_by_text("We choose to go to the Moon")).to_be_visible()
    expect(page.get_by_role("link", name="Kennedy")).to_be_visible()
    context.close()
    assert errors == []


def test_a_site_sets_the_colours(browser: Browser, press: str, foreign_page: Put) -> None:
    colour = "element => getComputedStyle(element.shadowRoot.querySelector('.all')).backgroundColor"
    with watched(browser, color_scheme="light") as page:
        page.goto(foreign_page(f'{script(press)}<quote-card id="1"></quote-card>'))
        card = page.locator("quote-card")
        expect(card.get_by_role("article")).to_be_visible()
        assert card.evaluate(colour) == "rgb(255, 253, 248)"
        card.evaluate("element => element.setAttribute('theme', 'dark')")
        assert card.evaluate(colour) == "rgb(22, 21, 26)"
        card.evaluate("element => element.style.setProperty('--quote-paper', 'rgb(1, 2, 3)')")
        assert card.evaluate(colour) == "rgb(1, 2, 3)"


def test_the_rule_stands_on_the_right_where_one_reads_from_there(
    browser: Browser, press: str, foreign_page: Callable[..., str]
) -> None:
    side = "element => getComputedStyle(element.shadowRoot.querySelector('.all')).borderRightWidth"
    with watched(browser, PHONE) as page:
        page.goto(foreign_page(f'{script(press)}<quote-card id="1"></quote-card>', 'lang="ar" dir="rtl"'))
        card = page.locator("quote-card")
        expect(card.get_by_role("article")).to_be_visible()
        assert card.evaluate(side) == "3px"
        assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_wrong(
    browser: Browser, press: str, foreign_page: Put, axe: str, scheme: str
) -> None:
    markup = (
        '<main><h1>Paper</h1><said-by speaker="ada-quill"></said-by><quote-card id="1"></quote-card></main>'
    )
    with watched(browser, bypass_csp=True, color_scheme=scheme) as page:
        page.goto(foreign_page(script(press) + markup))
        expect(page.get_by_role("listitem")).to_have_count(3)
        expect(page.get_by_role("article")).to_be_visible()
        page.add_script_tag(content=axe)
        assert page.evaluate("axe.run().then(({violations}) => violations.map(({id}) => id))") == []


def test_the_frame_of_oembed_shows_the_card(browser: Browser, press: str, foreign_page: Put) -> None:
    with watched(browser) as page:
        page.goto(foreign_page(f'<iframe src="{press}/embed/13" width="600" height="200"></iframe>'))
        frame = page.frame_locator("iframe")
        expect(frame.locator("main")).to_contain_text("We choose to go to the Moon")


def test_wordpress_shows_the_frame_and_follows_its_links(
    browser: Browser, press: str, foreign_page: Put
) -> None:
    """It does so once the frame, which is not to be seen before, tells its height and which link was clicked
    under the secret that it was given; a frame of a site that it does not know may do no more there."""
    address = f"{press}/embed/13#?secret=Yx3k"
    frame = f'<iframe sandbox="allow-scripts" src="{address}" width="600" height="200"></iframe>'
    with watched(browser) as page:
        page.add_init_script(
            "addEventListener('message', ({data: {secret, message, value}}) => {"
            "  document.title = [secret, message, value].join(' ');"
            "});"
        )
        page.goto(foreign_page("<br>" * 200 + frame))
        expect(page).to_have_title(re.compile(r"Yx3k height 1\d\d$"))
        card = page.frame_locator("iframe")
        card.get_by_role("link", name="John F. Kennedy").click()
        expect(page).to_have_title(f"Yx3k link {press}/speakers/john-f-kennedy")
        card.get_by_role("link", name="We choose to go to the Moon").click()
        expect(page).to_have_title(f"Yx3k link {press}/quotes/13")
