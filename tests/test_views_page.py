"""The page as a file, and in a real browser with the network cut off."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from network_examples import iri, network
from page_examples import ATTACK, BREAKOUT, troubled_network
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from kg.views.drawing import SHAPES, PartnershipNetwork, script_json
from kg.views.page import render_html, write_html
from kg.views.words import INSTITUTION_KINDS

TEMPLATE = Path(str(files("kg.views.template")))


@pytest.fixture(scope="module")
def html() -> str:
    return render_html(troubled_network(), title=f"Trees {ATTACK}")


class Tags(HTMLParser):
    """Lists the start tags of a page, as a browser sees them."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def test_the_page_is_one_file_that_refers_to_nothing(html: str) -> None:
    """A page that loads from a CDN is blank on a train."""
    tags = Tags(html).tags
    assert not [tag for tag, _ in tags if tag in ("link", "img", "iframe", "object", "base")]
    assert not [attributes for _, attributes in tags if "src" in attributes]
    style = "".join((TEMPLATE / "css" / path.name).read_text("utf-8") for path in (TEMPLATE / "css").iterdir())
    assert "url(" not in style
    assert "@import" not in style


def test_no_name_becomes_markup(html: str) -> None:
    scripts = [attributes for tag, attributes in Tags(html).tags if tag == "script"]
    assert [each.get("type") for each in scripts] == ["application/json"] * 4 + [None, None]
    assert ATTACK not in html
    assert BREAKOUT not in html


def test_only_the_scripts_of_the_page_may_run(html: str) -> None:
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', html)
    assert policy
    assert policy[1].startswith("default-src &#39;none&#39;; script-src &#39;sha256-")
    assert "unsafe-inline" not in policy[1].split("style-src")[0]
    assert "unsafe-eval" not in policy[1]


def test_json_in_a_script_cannot_end_it() -> None:
    value = {"name": "</script><!-- \u2028 &", "more": [1, None]}
    text = str(script_json(value))
    assert "<" not in text
    assert json.loads(text) == value


def test_the_same_network_is_the_same_page(html: str) -> None:
    assert render_html(troubled_network(), title=f"Trees {ATTACK}") == html


def test_the_library_is_the_published_one() -> None:
    vendor = TEMPLATE / "vendor"
    manifest = json.loads((vendor / "manifest.json").read_text("utf-8"))
    hashes = {each["file"]: each["sha256"] for each in manifest["files"]}
    assert {path.name for path in vendor.iterdir()} == {*hashes, "manifest.json"}
    assert {name: hashlib.sha256((vendor / name).read_bytes()).hexdigest() for name in hashes} == hashes
    assert f"@version {manifest['version']}" in (vendor / "vis-network.min.js").read_text("utf-8")[:500]


@pytest.mark.parametrize("folder", ["css", "js"])
def test_every_part_of_the_template_is_in_the_page(html: str, folder: str) -> None:
    parts = list((TEMPLATE / folder).iterdir())
    assert parts
    assert [path.name for path in parts if path.read_text("utf-8").strip() not in html] == []


def test_every_kind_has_a_shape_of_its_own() -> None:
    assert set(SHAPES) == set(INSTITUTION_KINDS)
    filled = [shape for kind, shape in SHAPES.items() if kind not in ("country", "other")]
    assert len(filled) == len(set(filled))


def test_two_kinds_between_one_pair_stay_two_lines() -> None:
    picture = PartnershipNetwork(heading="x")
    for node in (1, 2):
        picture.add_node(node, f"N{node}")
    picture.add_edge(1, 2, id="a")
    picture.add_edge(2, 1, id="b")
    assert len(picture.edges) == 2
    with pytest.raises(ValueError, match="no node 3"):
        picture.add_edge(1, 3)


def test_a_page_drops_no_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """pyvis would leave a folder of libraries in the working directory."""
    monkeypatch.chdir(tmp_path)
    write_html(network("AB"), tmp_path / "network.html")
    assert [path.name for path in tmp_path.iterdir()] == ["network.html"]


def luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("text", "ground"), ("text", "raised"), ("text", "sunken"), ("quiet", "ground"), ("quiet", "raised"),
        ("accent", "ground"), ("accent", "raised"), ("accent", "accent-ground"), ("text", "accent-ground"),
        ("digest", "digest-ground"), ("possible", "raised"), ("former", "raised"), ("quiet", "sunken"),
    ],
)  # fmt: skip
def test_text_keeps_its_contrast(theme: int, text: str, ground: str) -> None:
    block = (TEMPLATE / "css" / "base.css").read_text("utf-8").split("}")[theme]
    colours = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", block))
    one, other = sorted((luminance(colours[text]), luminance(colours[ground])))
    assert (other + 0.05) / (one + 0.05) >= 4.5


# The page in a browser.


@pytest.fixture(scope="module")
def browser(browser_path: str | None) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox", "--disable-gpu"])
        yield started
        started.close()


@pytest.fixture(scope="module")
def address(html: str, tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("page") / "network.html"
    path.write_text(html, encoding="utf-8")
    return path.as_uri()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    opened = browser.new_context(viewport={"width": 1400, "height": 900}, offline=True, color_scheme="light")
    opened.grant_permissions(["clipboard-read", "clipboard-write"])
    yield opened
    opened.close()


@pytest.fixture
def page(context: BrowserContext, address: str) -> Iterator[Page]:
    """The opened page; at the end nothing was asked of the network and nothing complained."""
    opened = context.new_page()
    troubles: list[str] = []
    opened.on(
        "console", lambda message: troubles.append(message.text) if message.type in ("error", "warning") else None
    )
    opened.on("pageerror", lambda error: troubles.append(str(error)))
    opened.on(
        "request",
        lambda request: None if request.url.startswith(("file:", "blob:", "data:")) else troubles.append(request.url),
    )
    visit(opened, address)
    yield opened
    assert opened.evaluate("window.pwned") is None
    assert troubles == []


def visit(page: Page, address: str) -> None:
    page.goto("about:blank")
    page.goto(address)
    page.wait_for_selector("html[data-ready=yes]")


def number(page: Page, letter: str) -> int:
    found: int = page.evaluate("id => kg.parties.findIndex(party => party.id === id)", letter.lower())
    return found


def place(page: Page, letter: str) -> dict[str, float]:
    """Give where an institution stands in the window."""
    script = """i => { const box = document.getElementById('canvas').getBoundingClientRect();
        const at = kg.network.canvasToDOM(kg.positions[i]); return { x: box.x + at.x, y: box.y + at.y }; }"""
    found: dict[str, float] = page.evaluate(script, number(page, letter))
    return found


def visible(page: Page) -> str:
    """Give the letters of the visible institutions."""
    found: list[str] = page.evaluate("kg.parties.filter((_, i) => kg.view.party[i]).map(party => party.id)")
    return "".join(sorted(each.upper() for each in found if len(each) == 1))


def lines(page: Page) -> list[str]:
    """Give the visible lines as letters and kinds, certain ones first."""
    script = """kg.edges.filter(edge => kg.view.edge.get(edge.id)).map(edge =>
        kg.parties[edge.from].id + kg.parties[edge.to].id + ' ' +
        (edge.certainty === 'certain' ? edge.kind : edge.certainty))"""
    found: list[str] = page.evaluate(script)
    return sorted(found)


def tick(page: Page, legend: str, key: str) -> None:
    page.locator(f"#{legend} [data-key='{key}'] input").click()


@pytest.mark.browser
def test_the_page_opens_without_a_network(page: Page) -> None:
    assert page.locator("h1").inner_text() == f"Trees {ATTACK}"
    assert page.locator("#summary").inner_text() == "6 universities · 3 other parties · 8 partnerships · 9 agreements"
    drawn = page.evaluate(
        "document.querySelector('#canvas canvas').getContext('2d').getImageData(0, 0, 800, 800).data.some(Boolean)"
    )
    assert drawn


@pytest.mark.browser
def test_the_table_ranks_by_certain_partners(page: Page) -> None:
    rows = page.locator("#ranking-rows tr").all_inner_texts()
    assert [row.split("\t")[1:] for row in rows[:3]] == [
        ["Alder University", "ES", "4 +2?"],
        ["同济大学", "CN", "2 +2?"],
        [ATTACK, "KE", "2"],
    ]
    page.locator("#ranking-kind").select_option("enterprise")
    assert page.locator("#ranking-rows tr").count() == 1


@pytest.mark.browser
def test_a_click_on_a_sign_opens_the_institution(page: Page) -> None:
    at = place(page, "A")
    page.mouse.click(at["x"], at["y"])
    panel = page.locator("#panel").inner_text()
    assert panel.index("Partners 4") < panel.index("Former partners 1") < panel.index("Possible partners 2")
    assert "Universidade do Ámeneiro" in panel
    assert "Vigo, Spain" in panel
    assert f"Forum {ATTACK} hosted" in panel
    assert "established\nFir Institute" in panel
    page.keyboard.press("Escape")
    assert page.locator("#ranking").is_visible()


@pytest.mark.browser
def test_a_click_on_a_line_opens_its_agreements_with_their_sentences(page: Page) -> None:
    page.evaluate("kg.fitTo([0, 1].map(i => kg.parties.findIndex(p => p.id === 'bc'[i])), { animate: false })")
    one, other = place(page, "B"), place(page, "C")
    page.mouse.click((one["x"] + other["x"]) / 2, (one["y"] + other["y"]) / 2)
    card = page.locator("#panel article")
    assert card.count() == 1
    assert card.locator("h3").inner_text() == "Agreement"
    assert card.locator(".meta").inner_text() == "signed 2015-03"
    assert card.locator("blockquote").inner_text() == "Sentence 2 of the letter."
    assert card.locator("figcaption").inner_text() == f"A letter {ATTACK}, Post, 2025 digest"


@pytest.mark.browser
def test_two_agreements_of_a_pair_are_two_lines_and_two_cards(page: Page) -> None:
    assert [line for line in lines(page) if line.startswith("ab ")] == ["ab exchange", "ab mou"]
    page.evaluate("([a, b]) => kg.openLink(kg.linkBetween(a, b).i)", [number(page, "A"), number(page, "B")])
    assert page.locator("#panel article h3").all_inner_texts() == ["Exchange", "Memorandum of understanding"]


@pytest.mark.browser
def test_a_possible_partnership_says_what_is_not_said(page: Page) -> None:
    page.evaluate("([a, b]) => kg.openLink(kg.linkBetween(a, b).i)", [number(page, "B"), number(page, "G")])
    panel = page.locator("#panel").inner_text()
    assert "does not say who signed with whom" in panel
    assert "and others not named" in panel


@pytest.mark.browser
def test_names_and_addresses_stay_text(page: Page) -> None:
    """HTML in a name, a sentence or a title is shown, not run; an address that is no web address is no link."""
    page.evaluate("i => kg.openParty(i)", number(page, "D"))
    assert page.locator("#panel h2").inner_text() == ATTACK
    assert BREAKOUT in page.locator("#panel .names").inner_text()
    page.evaluate("([a, b]) => kg.openLink(kg.linkBetween(a, b).i)", [number(page, "A"), number(page, "D")])
    assert BREAKOUT in page.locator("#panel blockquote").inner_text()
    assert page.locator("#panel img, #panel script, #panel a").count() == 0
    page.evaluate("i => kg.openParty(i)", number(page, "E"))
    assert page.locator("#panel a").count() == 0
    page.locator("#search").fill("img")
    assert ATTACK in page.locator(".combo li").first.inner_text()
    hover = place(page, "D")
    page.mouse.move(hover["x"], hover["y"])
    page.wait_for_selector("#tip:not([hidden])")


@pytest.mark.browser
@pytest.mark.parametrize(
    ("text", "found"),
    [("ameneiro", "a"), ("AU", "a"), ("同济", "b"), ("القاهرة", "c"), ("vigo", "a"), ("gum", "g"), ("elm sons", "e")],
)
def test_search_finds_by_any_name_and_the_keyboard_alone(page: Page, text: str, found: str) -> None:
    page.keyboard.press("/")
    page.keyboard.type(text)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    assert page.evaluate("kg.parties[kg.state.selection.i].id") == found


@pytest.mark.browser
def test_a_search_without_result_says_so(page: Page) -> None:
    page.locator("#search").fill("zzz")
    assert page.locator(".combo li").first.inner_text() == "No institution has this name"
    page.keyboard.press("Enter")
    assert page.evaluate("kg.state.selection") is None


@pytest.mark.browser
def test_a_legend_line_hides_what_it_stands_for(page: Page) -> None:
    assert visible(page) == "ABCDEFGH"
    tick(page, "agreement-kinds", "mou")
    assert "ab mou" not in lines(page)
    assert "ab exchange" in lines(page)
    tick(page, "agreement-kinds", "mou")
    tick(page, "institution-kinds", "enterprise")
    assert visible(page) == "ABCDFGH"
    page.locator("#reset").click()
    page.locator("#places [data-group='0'] input").first.click()
    assert "A" not in visible(page)
    rows = page.locator("#ranking-rows tr").all_inner_texts()
    assert not any("Alder" in row for row in rows)
    assert page.locator("#ranking-note").inner_text().startswith("Counted on what is visible.")


@pytest.mark.browser
def test_possible_and_ended_partnerships_can_be_left_out(page: Page) -> None:
    assert [line for line in lines(page) if "possible" in line or "former" in line] == [
        "ag former", "ag possible", "ah possible", "bg possible", "bh possible",
    ]  # fmt: skip
    tick(page, "certainties", "possible")
    tick(page, "certainties", "former")
    assert not [line for line in lines(page) if "possible" in line or "former" in line]
    assert visible(page) == "ABCDEF"


@pytest.mark.browser
def test_a_span_of_years_shows_what_is_surely_inside(page: Page) -> None:
    page.locator("#year-from").evaluate("(input) => { input.value = 2016; input.dispatchEvent(new Event('input')); }")
    assert lines(page) == [
        "ab exchange", "ae declaration", "af declaration", "ag possible", "ah possible", "bg possible", "bh possible",
        "de joint-institute", "ef declaration",
    ]  # fmt: skip
    page.locator("#undated").check()
    assert {"ad mou", "cyc mutual-recognition"} <= {line.replace("country-CY", "cy") for line in lines(page)}
    page.locator("#reset").click()
    assert page.evaluate("kg.wholeSpan()")


@pytest.mark.browser
def test_a_chain_runs_over_certain_visible_partners(page: Page) -> None:
    for box, text in (("#chain-from", "القاهرة"), ("#chain-to", "elm")):
        page.locator(box).fill(text)
        page.keyboard.press("Enter")
    chain = page.evaluate("kg.state.chain.map(i => kg.parties[i].id).join('')")
    assert chain == "cbae"
    assert page.locator("#panel .chain li").count() == 4
    page.locator("#chain-to").fill("holly")
    page.keyboard.press("Enter")
    assert "No chain of certain, visible partners" in page.locator("#chain-note").inner_text()


@pytest.mark.browser
def test_a_copied_link_opens_the_same_state(page: Page, context: BrowserContext, address: str) -> None:
    page.evaluate("i => kg.openParty(i)", number(page, "B"))
    tick(page, "agreement-kinds", "exchange")
    tick(page, "certainties", "possible")
    page.locator("#colour-by button").nth(1).click()
    page.locator("#year-to").evaluate("(input) => { input.value = 2018; input.dispatchEvent(new Event('input')); }")
    page.locator("#theme").click()
    page.locator("#copy-link").click()
    link = page.evaluate("navigator.clipboard.readText()")
    state, shown = page.evaluate("kg.stateText()"), lines(page)
    visit(page, link)
    assert page.evaluate("kg.stateText()") == state
    assert lines(page) == shown
    assert page.locator("#panel h2").inner_text() == "同济大学"
    assert page.locator("html").get_attribute("data-theme") == "dark"


@pytest.mark.browser
@pytest.mark.parametrize(
    "rubbish",
    ["#open=nobody", "#years=9999-0001", "#chain=a~zzz", "#no-countries=%3Cb%3E", "#%", "#theme=blue&ranked=x"],
)
def test_a_broken_link_opens_the_page_as_it_is(page: Page, address: str, rubbish: str) -> None:
    visit(page, address + rubbish)
    assert page.locator("#ranking").is_visible()


@pytest.mark.browser
@pytest.mark.parametrize("zoom", [0.4, 1, 2.5])
def test_no_name_covers_another(page: Page, zoom: float) -> None:
    page.evaluate("zoom => kg.network.moveTo({ scale: kg.network.getScale() * zoom })", zoom)
    page.wait_for_timeout(50)
    boxes = page.evaluate("kg.placedLabels.map(label => label.box.slice(0, 4))")
    assert boxes
    crossing = [
        (a, b)
        for i, a in enumerate(boxes)
        for b in boxes[i + 1 :]
        if a[0] < b[2] and a[2] > b[0] and a[1] < b[3] and a[3] > b[1]
    ]
    assert crossing == []


@pytest.mark.browser
def test_the_network_is_walked_by_keyboard(page: Page) -> None:
    page.locator("#canvas").focus()
    page.keyboard.press("ArrowRight")
    assert page.evaluate("kg.parties[kg.cursor].id") == "a"
    assert page.locator("#announce").inner_text().startswith("Alder University, Vigo, Spain, 4 partners")
    for key in ("ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight"):
        page.keyboard.press(key)
    page.keyboard.press("Enter")
    assert page.locator("#panel").is_visible()
    before = page.evaluate("kg.network.getScale()")
    page.keyboard.press("+")
    page.wait_for_timeout(450)
    assert page.evaluate("kg.network.getScale()") > before


@pytest.mark.browser
def test_whatever_can_be_used_has_a_name(page: Page) -> None:
    script = """[...document.querySelectorAll('button, input, select, [role=application]')].filter(each =>
        !(each.textContent.trim() || each.ariaLabel || each.labels?.length || each.getAttribute('aria-labelledby')))
        .map(each => each.outerHTML)"""
    assert page.evaluate(script) == []
    page.keyboard.press("?")
    assert page.locator("#help").is_visible()


@pytest.mark.browser
def test_pictures_and_tables_are_saved(page: Page) -> None:
    def saved(button: str) -> bytes:
        with page.expect_download() as download:
            page.locator(button).click()
        return Path(download.value.path()).read_bytes()

    assert saved("#save-png").startswith(b"\x89PNG")
    svg = ElementTree.fromstring(saved("#save-svg"))
    names = {title.text for title in svg.iter("{http://www.w3.org/2000/svg}title")}
    assert {ATTACK, "同济大学", "جامعة القاهرة"} <= names
    rows = list(csv.DictReader(io.StringIO(saved("#save-csv").decode("utf-8-sig"))))
    first = next(row for row in rows if row["kind"] == "agreement")
    assert (first["institution"], first["partner"], first["dates"], first["sentence is"]) == (
        "同济大学",
        "جامعة القاهرة",
        "2015-03",
        "digest",
    )
    assert first["sentence"] == "Sentence 2 of the letter."
    assert {row["certainty"] for row in rows} == {"certain", "former", "possible"}
    assert '\'=Elm & Sons "Ltd"' in {row["partner"] for row in rows} | {row["institution"] for row in rows}


@pytest.mark.browser
def test_a_phone_shows_network_table_and_filters(browser: Browser, address: str) -> None:
    phone = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True, offline=True)
    page = phone.new_page()
    visit(page, address)
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    assert not page.locator("#filters").is_visible()
    page.locator("#open-filters").tap()
    page.locator("#search").fill("gum")
    page.keyboard.press("Enter")
    assert not page.locator("#filters").is_visible()
    assert page.locator("#panel h2").inner_text() == "Gum University"
    page.locator("#panel-close").tap()
    at = place(page, "A")
    page.touchscreen.tap(at["x"] + 12, at["y"])
    assert page.locator("#panel").is_visible()
    phone.close()


@pytest.mark.browser
def test_a_dark_screen_gets_a_dark_page(browser: Browser, address: str) -> None:
    night = browser.new_context(color_scheme="dark", offline=True)
    page = night.new_page()
    visit(page, address)
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(17, 22, 28)"
    page.locator("#theme").click()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    night.close()


@pytest.mark.browser
@pytest.mark.parametrize("name", ["nobody", "one year", "alone"])
def test_a_small_or_empty_network_opens(browser: Browser, tmp_path: Path, name: str) -> None:
    from kg.graph.facts import Party

    facts: Any = {
        "nobody": lambda: network(),
        "one year": lambda: network("AB 2020"),
        "alone": lambda: network(institutions={iri("A"): Party(iri("A"), "Alone")}),
    }[name]()
    path = tmp_path / "network.html"
    path.write_text(render_html(facts), encoding="utf-8")
    opened = browser.new_context(offline=True)
    page = opened.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    visit(page, path.as_uri())
    assert errors == []
    opened.close()


@pytest.mark.browser
def test_a_frame_of_a_notebook_shows_the_page(browser: Browser, html: str, tmp_path: Path) -> None:
    """A notebook puts the page into a sandboxed frame without an address."""
    from kg.api import Page as NotebookPage

    outer = tmp_path / "notebook.html"
    outer.write_text(f"<!DOCTYPE html><meta charset=utf-8>{NotebookPage(html)._repr_html_()}", encoding="utf-8")
    opened = browser.new_context(offline=True)
    page = opened.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(outer.as_uri())
    frame = page.frame_locator("iframe")
    frame.locator("html[data-ready=yes]").wait_for()
    frame.locator("#ranking-rows button").first.click()
    assert frame.locator("#panel h2").inner_text() == "Alder University"
    assert frame.locator("#copy-link").is_hidden()
    assert errors == []
    opened.close()


@pytest.mark.browser
def test_a_card_tells_every_status_and_date(browser: Browser, tmp_path: Path) -> None:
    """A renewed agreement with its day of signing must not read as a new one."""
    path = tmp_path / "network.html"
    path.write_text(render_html(network("AB renewed 2020", "AC reported", "AD 2021")), encoding="utf-8")
    opened = browser.new_context(offline=True)
    page = opened.new_page()
    visit(page, path.as_uri())
    told = []
    for other in "BCD":
        page.evaluate("([a, b]) => kg.openLink(kg.linkBetween(a, b).i)", [number(page, "A"), number(page, other)])
        told.append(page.locator("#panel article .meta").inner_text())
    assert told == ["renewed · signed 2020", "reported", "signed 2021"]
    opened.close()
