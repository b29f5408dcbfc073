import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { nothingWentWrong, useSiteInBrowser } from "./chromium.ts";
import { pageTypes } from "./pages.ts";

const site = useSiteInBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const standard = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe-core finds on a page, a line each: the rule, the element, and what is wrong with it. */
const violationsOn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe);
  const results = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ${JSON.stringify(standard)}, resultTypes: ["violations"] })`,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
  );
};

const widthOfContent = (page: Page): Promise<number> =>
  page.evaluate("Math.ceil(document.documentElement.scrollWidth)");

const screens = [
  ["light, wide", { colorScheme: "light", viewport: { width: 1440, height: 900 } }],
  ["dark, 320 px", { colorScheme: "dark", viewport: { width: 320, height: 800 } }],
] as const;

describe.each(screens)("every type of page, %s", (_, screen) => {
  it.each(pageTypes)(
    "%s: axe-core finds nothing against WCAG 2.2 AA, and nothing is cut off",
    async (_type, path) => {
      const opened = await site.open(path, screen);
      expect(await violationsOn(opened.page)).toEqual([]);
      expect(await widthOfContent(opened.page)).toBeLessThanOrEqual(screen.viewport.width);
      await nothingWentWrong(opened);
    },
  );
});
