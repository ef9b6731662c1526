"""Words that a reader doubts, where no rule saw a claim; a claim entered and one struck by hand."""

from olytui.tui.desk_reader import DeskReader
from tests.tui.conftest import Browser, Opener


async def open_quay(browser: Browser) -> str:
    """Opens the article of the Quay Gazette, and selects the words “area best”."""
    browser.stand_on("reports", "quay")
    await browser.settle()
    await browser.press("4")
    text = browser.app.browse.article.text
    browser.app.browse.article.select_at(text.index("area best"))
    return await browser.press("w")


async def test_selected_words_are_doubted_listed_and_tagged(browse: Opener, newsroom: DeskReader) -> None:
    async with browse(world=newsroom) as browser:
        frame = await open_quay(browser)
        assert "4 Article · “area best”" in frame
        assert "Doubt “area best”: why?" in await browser.press("d")
        codes = [code for code, _ in newsroom.reasons()]
        await browser.press(*["down"] * codes.index("record-scope"))
        await browser.write("area or national?")
        frame = await browser.press("enter")
        assert "doubted by amy" in frame
        gutter = next(line for line in frame.split("\n") if "area best" in line)
        assert "! " in gutter.split("│")[-1]
        frame = await browser.press("t")
        await browser.write("legal")
        assert "#legal" in await browser.press("enter")

        frame = await browser.press("r", "G")
        line = browser.line_with("“area best”")
        assert "amy, 20" in line
        assert "record-scope — area or national?" in frame
        assert "called it an area best" in frame
        frame = await browser.press("u", "u")
        assert "taken back: doubted · “area best”" in frame
        assert "record-scope — area or national?" not in frame


async def test_words_are_selected_by_keys_from_any_claim(browse: Opener, newsroom: DeskReader) -> None:
    async with browse(world=newsroom) as browser:
        browser.stand_on("reports", "bell")
        await browser.settle()
        article = browser.app.browse.article
        await browser.press("4", "c", "v", "w", "w", "o", "b")
        start, end = article.phrase
        assert len(article.text[start:end].split()) == 4
        await browser.press("v")
        assert len(article.text[slice(*article.phrase)].split()) == 1
        frame = await browser.press("s")
        assert len(article.text[slice(*article.phrase)].split()) > 3
        assert "w word" in frame
        await browser.press("escape")
        assert not article.is_selecting


async def test_a_missing_claim_is_entered_and_a_wrong_one_struck(
    browse: Opener, newsroom: DeskReader
) -> None:
    async with browse((120, 40), world=newsroom) as browser:
        await open_quay(browser)
        frame = await browser.press("plus")
        assert "What does “area best” claim?" in frame
        assert "1500m" in frame
        field = browser.app.screen.query_one("#attribute")
        field.value = "record"
        await browser.press("tab", "ctrl+u")
        await browser.write("AR")
        frame = await browser.press("enter")
        assert "entered:" in frame
        spans = browser.app.browse.article.article.spans
        own = next(span for span in spans if span.kind == "claim" and span.value == "AR")
        assert newsroom.fact(own.fact).sayings[0].value == "AR"

        browser.app.browse.article.go_to(own.start, own.end)
        assert "struck:" in await browser.press("minus")
        spans = browser.app.browse.article.article.spans
        assert not [span for span in spans if span.kind == "claim" and span.value == "AR"]
        await browser.press("u")
        spans = browser.app.browse.article.article.spans
        assert [span for span in spans if span.kind == "claim" and span.value == "AR"]
