import { readFileSync } from "node:fs";
import { assessActivity } from "@maths-hubs/evaluation";
import { timelinesToCsv } from "@maths-hubs/formats/csv";
import { calendarToIcs, timelinesToCalendar } from "@maths-hubs/formats/ical";
import { parseActivity } from "@maths-hubs/model/schemas";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { jsonOf } from "../site/playground/json.ts";
import { nothingWentWrong, useSiteInBrowser } from "./chromium.ts";
import { answerOf, downloadOf, fragmentOf, takeOver } from "./tool-page.ts";

const site = useSiteInBrowser();
const exampleText = (name: string): string =>
  readFileSync(new URL(`../../examples/data/${name}.json`, import.meta.url), "utf8");
const example = jsonOf(exampleText("activity-2024-25"));
const asOf = "2025-07-06";
const timeline = assessActivity(parseActivity(example), { asOf });
const inJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const faultOf = async (page: Page, field: string): Promise<string> => {
  const fault = page.locator(`#${field}-fault`);
  await fault.waitFor();
  await expect.poll(() => page.locator(`#${field}`).getAttribute("aria-invalid")).toBe("true");
  await expect
    .poll(() => page.locator(`#${field}`).getAttribute("aria-describedby"))
    .toContain(`${field}-fault`);
  return (await fault.textContent()) ?? "";
};

describe("the timeline tool", () => {
  it("gives the same JSON as the library in Node, and says first what is late and next", async () => {
    const opened = await site.open("playground/timeline.html");
    const { page } = opened;
    await expect.poll(() => answerOf(page)).toEqual(inJson(timeline));
    await expect
      .poll(() => page.locator(".verdict").textContent())
      .toContain("1 thing is late on 6 July 2025");
    await page.getByText("HAPPI form complete: due 4 July 2025, 2 days late").waitFor();
    await page.getByText("Summer report: by 18 July 2025").waitFor();
    await nothingWentWrong(opened);
  });

  it("the same for another activity on another day, from a link", async () => {
    const local = jsonOf(exampleText("activity-2024-25-local"));
    const link = await fragmentOf("timeline", { document: local, settings: { asOf: "2025-02-15" } });
    const opened = await site.open(`playground/timeline.html${link}`);
    await expect
      .poll(() => answerOf(opened.page))
      .toEqual(inJson(assessActivity(parseActivity(local), { asOf: "2025-02-15" })));
    await opened.page.getByText("Spring report: due 14 February 2025", { exact: true }).waitFor();
    await nothingWentWrong(opened);
  });

  it("gives calendar, table, chart and documents as the library writes them", async () => {
    const opened = await site.open("playground/timeline.html");
    const { page } = opened;
    expect(await downloadOf(page, "Calendar (.ics)")).toBe(calendarToIcs(timelinesToCalendar([timeline])));
    expect(await downloadOf(page, "Table as CSV")).toBe(timelinesToCsv([timeline]));
    expect(await downloadOf(page, "Chart as SVG")).toMatch(/^<svg /);
    expect(JSON.parse(await downloadOf(page, "Activity as JSON"))).toEqual(example);
    expect(JSON.parse(await downloadOf(page, "Answer as JSON"))).toEqual(inJson(timeline));
    await nothingWentWrong(opened);
  });

  it("shows each fault beside its field, also in a group that was folded", async () => {
    const opened = await site.open("playground/timeline.html");
    const { page } = opened;
    await page.locator("#as-of").fill("soon");
    expect(await faultOf(page, "as-of")).toContain('received "soon"');
    await page.locator("#field-project").fill("NCP24-99");
    expect(await faultOf(page, "field-project")).toContain("a project that the catalogue lists");
    await expect.poll(() => page.locator(".verdict").count()).toBe(0);
    const happi = { planningDue: "18/10/2024" };
    await takeOver(page, JSON.stringify({ ...parseActivity(example), happi, colour: "blue" }));
    expect(await faultOf(page, "field-happi-planningDue")).toContain('received "18/10/2024"');
    await expect.poll(() => page.locator("#field-happi-planningDue").isVisible()).toBe(true);
    await expect.poll(() => page.locator(".fault-summary").textContent()).toContain("/colour");
    await page.getByRole("button", { name: "/happi/planningDue" }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("field-happi-planningDue");
    await nothingWentWrong(opened);
  });

  it("judges on the visitor's own date when asked to", async () => {
    const opened = await site.open("playground/timeline.html", { timezoneId: "Pacific/Apia" });
    const { page } = opened;
    await page.clock.setFixedTime(new Date("2025-06-30T20:00:00Z"));
    await page.getByRole("button", { name: "Judge on today’s date" }).click();
    await expect.poll(() => page.locator("#as-of").inputValue()).toBe("2025-07-01");
    await nothingWentWrong(opened);
  });

  it("says what is no activity, and what of a link is damaged", async () => {
    const opened = await site.open("playground/timeline.html");
    expect(await takeOver(opened.page, "hub,academicYear")).toContain("This is not JSON");
    expect(await takeOver(opened.page, JSON.stringify(timeline))).toContain("the activity itself");
    await nothingWentWrong(opened);
    const link = await fragmentOf("timeline", { document: example, settings: {} });
    const damaged = await site.open(`playground/timeline.html${link.slice(0, -3)}`);
    await expect
      .poll(() => damaged.page.getByRole("alert").textContent())
      .toContain("lost when it was copied");
    await nothingWentWrong(damaged);
  });

  it("hostile text stays text", async () => {
    const hostile = `<img src=x onerror="document.title='run'"></title><style>*{}</style>{{ 7 * 7 }}`;
    const document = {
      ...parseActivity(example),
      title: hostile,
      outcomes: { pupils: [hostile], schools: [{ outcome: hostile, national: hostile }] },
    };
    const link = await fragmentOf("timeline", {
      document: jsonOf(JSON.stringify(document)),
      settings: { asOf },
    });
    const opened = await site.open(`playground/timeline.html${link}`);
    const { page } = opened;
    await expect.poll(() => answerOf(page)).toEqual(inJson(assessActivity(document, { asOf })));
    await expect.poll(() => page.locator(".chart svg").textContent()).toContain("{{ 7 * 7 }}");
    await expect
      .poll(() => page.locator(".playground img, .playground script, .playground style").count())
      .toBe(0);
    expect(await page.title()).not.toBe("run");
    await nothingWentWrong(opened);
  });
});
