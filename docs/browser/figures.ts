import type { CDPSession, Page } from "playwright-core";
import { it } from "vitest";
import { useSiteInBrowser } from "./chromium.ts";

const site = useSiteInBrowser();

/** The pages that a visitor meets first, and those that load the packages. */
const measured = [
  "index.html",
  "getting-started.html",
  "rules/mhlm/leadership-capacity.html",
  "api/mhlm.html",
  "playground/team.html",
  "playground/grant.html",
  "playground/timeline.html",
  "playground/text.html",
];

const rounds = 3;

/** As a middling phone on a middling line has it: a processor four times slower, 1.6 Mbit/s, 150 ms there and back. */
const slowDown = async (session: CDPSession): Promise<void> => {
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 94_000,
  });
};

/** Collects, from the first moment of a page, what paints, what shifts, and what keeps the page from answering. */
const observer = `
  window.figures = { lcp: 0, cls: 0, tbt: 0 };
  const watch = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch("largest-contentful-paint", (one) => { figures.lcp = one.startTime; });
  watch("layout-shift", (one) => { if (!one.hadRecentInput) figures.cls += one.value; });
  watch("longtask", (one) => { figures.tbt += Math.max(0, one.duration - 50); });
`;

/** The figures of one visit with nothing kept from before: milliseconds, and kilobytes as they travel. */
interface Visit {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocked: number;
  readonly shift: number;
  readonly script: number;
  readonly all: number;
}

const weigh = (session: CDPSession): { script: number; all: number } => {
  const weight = { script: 0, all: 0 };
  const scripts = new Set<string>();
  session.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    weight.all += encodedDataLength / 1000;
    if (scripts.has(requestId)) weight.script += encodedDataLength / 1000;
  });
  return weight;
};

const visit = async (page: Page, path: string): Promise<Visit> => {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const weight = weigh(session);
  await slowDown(session);
  await page.addInitScript(observer);
  await page.goto(site.addressOf(path), { waitUntil: "networkidle" });
  await page.waitForTimeout(1000);
  const { lcp, cls, tbt, fcp } = await page.evaluate<Record<"lcp" | "cls" | "tbt" | "fcp", number>>(
    "({ ...figures, fcp: performance.getEntriesByName('first-contentful-paint')[0].startTime })",
  );
  return { firstPaint: fcp, largestPaint: lcp, blocked: tbt, shift: cls, ...weight };
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

it("measures a cold visit of each page", async () => {
  const table: Record<string, Record<string, string>> = {};
  for (const path of measured) {
    const visits: Visit[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const { page } = await site.open("source.css");
      visits.push(await visit(page, path));
      await page.context().close();
    }
    const of = (key: keyof Visit, digits = 0): string =>
      median(visits.map((one) => one[key])).toFixed(digits);
    table[path] = {
      "first paint, ms": of("firstPaint"),
      "largest paint, ms": of("largestPaint"),
      "blocked, ms": of("blocked"),
      "layout shift": of("shift", 3),
      "script, kB": of("script", 1),
      "all, kB": of("all", 1),
    };
  }
  console.table(table);
});
