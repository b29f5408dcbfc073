import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { chromiumLaunch } from "@maths-hubs/tooling/chromium";
import { afterAll, beforeAll, expect } from "vitest";
import { serveSite, type ServedSite } from "./served-site.ts";

/** A page of the site, and all that went wrong on it since it was opened. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, failed requests, and requests to another origin. */
  readonly complaints: readonly string[];
}

/** The site in a browser, for the tests of one file. */
export interface SiteInBrowser {
  /** Opens a page of the site, by its path below the base. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<WatchedPage>;
  readonly addressOf: (path: string) => string;
}

const watched = (page: Page, site: ServedSite): string[] => {
  const complaints: string[] = [];
  const { origin } = new URL(site.address);
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== origin)
      complaints.push(`left the site: ${url.href}`);
  });
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // What was still on its way when the visitor went on is no failure.
    if (reason !== "net::ERR_ABORTED") complaints.push(`failed: ${request.url()} ${reason}`);
  });
  return complaints;
};

/** Whether the scripts of a page have taken it over; a page of source lines has none. */
const isAlive = "!document.querySelector('#app') || document.querySelector('#app').__vue_app__ !== undefined";

/** Serves the site and starts a browser before the tests of a file, and ends both after them. */
export const useSiteInBrowser = (): SiteInBrowser => {
  let [site, browser]: [ServedSite | undefined, Browser | undefined] = [undefined, undefined];
  beforeAll(async () => {
    site = await serveSite();
    browser = await chromium.launch(chromiumLaunch());
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  const addressOf = (path: string): string => `${site?.address ?? ""}${path}`;
  return {
    addressOf,
    open: async (path, options = {}) => {
      if (site === undefined || browser === undefined) throw new Error("The browser has not been started.");
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const complaints = watched(page, site);
      await page.goto(addressOf(path), { waitUntil: "networkidle" });
      if (options.javaScriptEnabled !== false) await expect.poll(() => page.evaluate(isAlive)).toBe(true);
      return { page, complaints };
    },
  };
};

/** Holds that nothing went wrong on a page, then closes it. */
export const nothingWentWrong = async ({ page, complaints }: WatchedPage): Promise<void> => {
  expect(complaints).toEqual([]);
  await page.context().close();
};
