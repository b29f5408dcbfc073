import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { violationsOn } from "./accessibility.ts";
import { nothingWentWrong, useSiteInBrowser } from "./chromium.ts";

const site = useSiteInBrowser();

describe("the first page", () => {
  it("says what the project is, and leads on", async () => {
    const opened = await site.open("");
    const { page } = opened;
    expect(await page.title()).toContain("maths-hubs");
    await expect.poll(() => page.locator("h1").textContent()).toMatch(/Maths Hubs programme/);
    await page.getByRole("link", { name: "Get started" }).click();
    await page.getByRole("heading", { level: 1, name: "Getting started" }).waitFor();
    await nothingWentWrong(opened);
  });

  it("loads at most 150 kB of script, gzipped", async () => {
    const opened = await site.open("source.css");
    const sizes: Promise<number>[] = [];
    opened.page.on("response", (response) => {
      if (response.url().endsWith(".js")) sizes.push(response.body().then((body) => gzipSync(body).length));
    });
    await opened.page.goto(site.addressOf(""), { waitUntil: "networkidle" });
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(10_000);
    expect(total).toBeLessThanOrEqual(150_000);
    await opened.page.context().close();
  });

  it("moves nothing for those who asked for less motion", async () => {
    const opened = await site.open("", { reducedMotion: "reduce" });
    const longest = await opened.page.evaluate(
      "Math.max(...[...document.querySelectorAll('*')].map((one) => Number.parseFloat(getComputedStyle(one).transitionDuration)))",
    );
    expect(longest).toBeLessThan(0.001);
    await nothingWentWrong(opened);
  });

  it("reads without scripts: the text, the links and the catalogue of rules are in the page", async () => {
    const opened = await site.open("rules/index.html", { javaScriptEnabled: false });
    await expect.poll(() => opened.page.locator(".rules li").count()).toBeGreaterThan(130);
    await expect
      .poll(() => opened.page.locator(".rules").getByText("Leadership group capacity").isVisible())
      .toBe(true);
    await opened.page.context().close();
  });
});

/** Opens the search by its keys; the box is loaded on demand, and what is typed before it has the focus goes nowhere. */
const openSearch = async (page: Page): Promise<void> => {
  await page.keyboard.press("Control+k");
  await page.locator("#search-words:focus").waitFor();
};

describe("search", () => {
  it("finds a rule by its words, and leads to its page, by keyboard alone", async () => {
    const opened = await site.open("");
    const { page } = opened;
    await openSearch(page);
    await page.keyboard.type("leadership group capacity");
    const first = page.locator(".search-box li").first();
    await expect.poll(() => first.textContent()).toContain("Leadership group capacity");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Leadership group capacity" }).waitFor();
    expect(page.url()).toContain("/maths-hubs/rules/mhlm/leadership-capacity.html");
    await nothingWentWrong(opened);
  });
});

describe("what opens over a page meets WCAG 2.2 AA too", () => {
  it.each([
    [
      "the search with results",
      1280,
      async (page: Page) => {
        await openSearch(page);
        await page.keyboard.type("capacity");
        await page.locator(".search-box li").first().waitFor();
      },
    ],
    ["the menu at 320 px", 320, (page: Page) => page.locator(".VPNavBarHamburger").click()],
    ["the list at the side at 320 px", 320, (page: Page) => page.locator(".VPLocalNav .menu").click()],
    ["the list of tools", 1280, (page: Page) => page.getByRole("button", { name: "Try it" }).click()],
  ] as const)("%s", async (_, width, act) => {
    const opened = await site.open("guides/team.html", { viewport: { width, height: 900 } });
    await act(opened.page);
    // What slides in is judged where it comes to rest.
    await opened.page.waitForTimeout(500);
    expect(await violationsOn(opened.page)).toEqual([]);
    await nothingWentWrong(opened);
  });
});

describe("from a rule to its proof", () => {
  it("the page of a rule leads to the line of code, the test and the clause", async () => {
    const opened = await site.open("rules/mhlm/leadership-capacity.html");
    const { page } = opened;
    await page.getByRole("link", { name: "packages/mhlm/src/rules/leadership-capacity.test.ts" }).click();
    await page
      .getByRole("heading", { name: "packages/mhlm/src/rules/leadership-capacity.test.ts" })
      .waitFor();
    await page.goBack();
    await page.getByRole("link", { name: "packages/mhlm/src/rules/leadership-capacity.ts" }).click();
    await expect.poll(() => page.locator("ol").textContent()).toContain('id: "mhlm/leadership-capacity"');
    await page.goBack();
    await page.getByRole("link", { name: "SPEC-AnnexC-LG-cap" }).click();
    await page
      .locator("tr", { has: page.locator("#SPEC-AnnexC-LG-cap") })
      .getByRole("link", { name: "mhlm/leadership-capacity", exact: true })
      .click();
    await expect.poll(() => page.locator("li:target").textContent()).toContain("SPEC-AnnexC-LG-cap");
    await nothingWentWrong(opened);
  });

  it("the catalogue narrows down as one types", async () => {
    const opened = await site.open("rules/index.html");
    await opened.page.getByLabel("Words").fill("capacity leadership");
    await opened.page.getByLabel("Force").selectOption("must");
    await expect.poll(() => opened.page.locator(".rules li").count()).toBeLessThan(5);
    await expect
      .poll(() => opened.page.locator(".rules").textContent())
      .toContain("mhlm/leadership-capacity");
    await nothingWentWrong(opened);
  });
});

/** How many controls of a document can be seen. */
const visibleControls = `
  [...document.querySelectorAll('.playground-document :is(input, select, textarea, button, summary)')]
    .filter((one) => one.checkVisibility() && !one.classList.contains('visually-hidden')).length`;

/** Which control of the document has the focus, and how that is shown; nothing where it is elsewhere. */
const focusedControl = `(() => {
  const one = document.activeElement;
  if (one.closest('.playground-document') === null) return '';
  return [...document.querySelectorAll('*')].indexOf(one) + ' ' + getComputedStyle(one).outlineStyle;
})()`;

describe("keyboard", () => {
  it.each(["team", "grant", "timeline", "text"])(
    "reaches every control of the %s tool in turn, and shows where it is",
    async (tool) => {
      const opened = await site.open(`playground/${tool}.html`);
      const { page } = opened;
      await page.locator(".playground-document :is(input, textarea)").first().waitFor();
      const controls: number = await page.evaluate(visibleControls);
      await page.locator("#document-heading").focus();
      const reached = new Set<string>();
      for (let step = 0; step < controls + 5; step += 1) {
        await page.keyboard.press("Tab");
        const where = await page.evaluate<string>(focusedControl);
        if (where !== "") reached.add(where);
      }
      expect([...reached].filter((where) => where.endsWith("none"))).toEqual([]);
      expect(reached.size).toBeGreaterThanOrEqual(controls);
      await nothingWentWrong(opened);
    },
  );

  it("the first stop of a page leads past the navigation", async () => {
    const opened = await site.open("guides/team.html");
    await opened.page.keyboard.press("Tab");
    expect(await opened.page.evaluate("document.activeElement.textContent")).toMatch(/skip to content/i);
    await nothingWentWrong(opened);
  });
});
