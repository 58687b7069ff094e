"""The pages in a real browser: what eyes, keys, screen readers and hostile articles make of them."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.pages.press import SCRIPT
from tests.pages.watching import DESKTOP, PHONE, watched

PAGES = [
    "/",
    "/?q=wall&outlet=Morning+Courier&since=2025-01-01",
    "/?q=nothingatall",
    "/speakers/ada-quill",
    "/articles/1",
    "/articles/5",
    "/quotes/1",
    "/quotes/14",
    "/audit",
    "/audit/rivals",
    "/audit/quotes/articles",
    "/try",
    "/review",
    "/quotes/999",
    "/nothing/here",
    "/graphql",
    "/embed/1",
]


@pytest.mark.parametrize("address", PAGES)
def test_a_page_is_harmless_accessible_and_fits_a_phone(
    browser: Browser, press: str, axe: str, address: str
) -> None:
    with watched(browser, bypass_csp=True) as page:
        page.goto(press + address)
        assert page.title() != "owned"
        assert page.locator("img, body script, [onload], [onerror]").count() == 0
        page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
        page.add_script_tag(content=axe)
        for scheme, size in (("light", DESKTOP), ("dark", PHONE)):
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            page.set_viewport_size(size)  # type: ignore[arg-type]
            found = page.evaluate("axe.run().then(({violations}) => violations)")
            assert [(each["id"], [node["html"] for node in each["nodes"]][:3]) for each in found] == []
        assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]


@pytest.mark.parametrize("address", ["/", "/articles/5", "/quotes/14"])
def test_the_policy_of_a_page_refuses_nothing_that_it_needs(
    browser: Browser, press: str, address: str
) -> None:
    with watched(browser) as page:
        page.goto(press + address)
        assert page.title() != "owned"


def test_hostile_words_are_read_as_they_are_written(browser: Browser, press: str) -> None:
    with watched(browser) as page:
        page.goto(press + "/articles/5")
        expect(page.locator("h1")).to_contain_text(f"Title {SCRIPT}")
        expect(page.get_by_role("link", name="The original")).to_have_count(0)
        page.goto(press + "/quotes/14")
        code = page.locator("#embed").input_value()
        assert "&lt;script&gt;document.title" in code
        assert code.count("<script") == 1


def test_pointing_at_words_shows_why_they_are_somebodys(browser: Browser, press: str) -> None:
    with watched(browser, DESKTOP) as page:
        page.goto(press + "/articles/1")
        page.get_by_role("link", name="I have asked for an inquiry").hover()
        note = page.locator("#q2")
        expect(note).to_be_visible()
        expect(note).to_contain_text("“he” → Tobias Voss")
        expect(note).to_contain_text("Ada Quill")
        expect(page.locator(".mention.on")).to_have_text("he")
        expect(page.locator(".cue.on")).to_have_text("told")
        expect(page.locator(".said.on")).to_have_count(2)
        page.get_by_role("link", name="We were never consulted").hover()
        expect(note).to_be_hidden()


def test_keys_alone_show_it_too(browser: Browser, press: str) -> None:
    with watched(browser, DESKTOP) as page:
        page.goto(press + "/articles/1")
        page.get_by_role("link", name="Tidewater Report").focus()
        words = page.locator(".said").first
        for _ in range(20):
            page.keyboard.press("Tab")
            if words.evaluate("element => element === document.activeElement"):
                break
        expect(page.locator("#q1")).to_be_visible()
        page.keyboard.press("Escape")
        expect(page.locator("#q1")).to_be_hidden()


@pytest.mark.parametrize("size", [PHONE, DESKTOP])
def test_without_script_words_lead_to_their_note(browser: Browser, press: str, size: dict[str, int]) -> None:
    with watched(browser, size, java_script_enabled=False) as page:
        page.goto(press + "/articles/1")
        page.get_by_role("link", name="settlement of up to nine centimetres").click()
        expect(page.locator("#q3")).to_be_visible()
        expect(page.locator("#q3")).to_contain_text("warned")


def test_without_script_one_searches_narrows_and_reads(browser: Browser, press: str) -> None:
    with watched(browser, java_script_enabled=False) as page:
        page.goto(press)
        page.get_by_role("searchbox").fill("harbour wall")
        page.get_by_role("button", name="Search").click()
        page.get_by_role("complementary").get_by_role("link", name="Ada Quill").click()
        expect(page.locator(".count")).to_contain_text("2 quotes")
        page.get_by_role("link", name="permalink").first.click()
        expect(page.locator("h1")).to_contain_text("Ada Quill")
        found = page.locator("#found")
        while not found.count():  # the extractor may still be starting
            page.goto(press + "/try")
            page.get_by_role("textbox").fill("Nobody spoke.")
            page.get_by_role("button").click()
        expect(found).to_have_text("0 quotes")


def test_a_bar_leads_to_the_quotes_behind_it(browser: Browser, press: str) -> None:
    with watched(browser) as page:
        page.goto(press + "/audit")
        page.get_by_role("link", name="Unnamed sources: 2").click()
        expect(page.locator("h1")).to_have_text("Unnamed sources")
        expect(page.locator(".card")).to_have_count(2)


def signed_in(page: Page, press: str, key: str, address: str) -> None:
    page.goto(press + address)
    page.get_by_label("Key").fill(key)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("button", name="Accept")).to_be_visible()
    page.wait_for_load_state()


def test_single_keys_can_be_switched_off_for_good(browser: Browser, press: str, editors_key: str) -> None:
    """Who speaks to the computer, or whose hand slips, decides nothing by a stray letter (WCAG 2.1.4)."""
    with watched(browser) as page:
        signed_in(page, press, editors_key, "/review/3")
        form, hint = page.get_by_label("Words, a line a stretch"), page.locator("kbd").first
        switch = page.get_by_role("checkbox", name="Single keys decide")
        expect(hint).to_be_visible()
        switch.uncheck()
        for again in (False, True):
            if again:
                page.reload()
            expect(switch).not_to_be_checked()
            expect(hint).to_be_hidden()
            page.keyboard.press("c")
            expect(form).to_be_hidden()
        switch.check()
        page.keyboard.press("c")
        expect(form).to_be_visible()


def test_an_editor_decides_with_single_keys(browser: Browser, press: str, editors_key: str, axe: str) -> None:
    with watched(browser, bypass_csp=True) as page:
        page.goto(press + "/quotes/5")
        correct = page.get_by_role("link", name="Correct").get_attribute("href")
        signed_in(page, press, editors_key, str(correct))
        page.keyboard.press("a")
        expect(page.locator(".history li")).to_have_count(1)
        page.wait_for_load_state()
        page.keyboard.press("c")
        expect(page.get_by_label("Words, a line a stretch")).to_be_visible()
        page.add_script_tag(content=axe)
        assert page.evaluate("axe.run().then(({violations}) => violations.map(({id}) => id))") == []
        page.get_by_label("Speaker; empty").fill("Tobias Voss")
        page.get_by_role("button", name="Set right").click()
        expect(page.locator(".history li")).to_have_count(2)
        expect(page.locator(".history")).to_contain_text("residents of Harbour Street → Tobias Voss")
        for acts in (3, 4):
            page.wait_for_load_state()
            page.keyboard.press("u")
            expect(page.locator(".history li")).to_have_count(acts)
        expect(page.locator("h1")).to_contain_text("residents of Harbour Street")
        page.goto(press + "/review?order=visible")
        first = page.locator(".single blockquote").inner_text()
        page.keyboard.press("s")
        expect(page.locator(".single blockquote")).not_to_have_text(first)
