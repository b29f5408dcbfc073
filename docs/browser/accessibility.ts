import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { nothingWentWrong, type SiteInBrowser } from "./chromium.ts";
import { pageTypes } from "./pages.ts";

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

/** A way of looking at the site. */
export interface Screen {
  readonly colorScheme: "light" | "dark";
  readonly viewport: { readonly width: number; readonly height: number };
}

/** Holds every type of page, on one screen, against WCAG 2.2 AA; nothing may be cut off or reach over the edge. */
export const holdEveryPage = (site: SiteInBrowser, screen: Screen): void => {
  it.each(pageTypes)("%s: axe-core finds nothing, and nothing is cut off", async (_type, path) => {
    const opened = await site.open(path, screen);
    expect(await violationsOn(opened.page)).toEqual([]);
    expect(await widthOfContent(opened.page)).toBeLessThanOrEqual(screen.viewport.width);
    await nothingWentWrong(opened);
  });
};
