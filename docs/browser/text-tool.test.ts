import { readFileSync } from "node:fs";
import { checkText, fixText } from "@maths-hubs/comms";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { nothingWentWrong, useSiteInBrowser } from "./chromium.ts";
import { answerOf, downloadOf, fragmentOf, takeOver } from "./tool-page.ts";

const site = useSiteInBrowser();
const newsletter = readFileSync(new URL("../../examples/style-check/newsletter.md", import.meta.url), "utf8");
const question = { edition: "2024/25", format: "markdown" } as const;

const type = (page: Page, text: string): Promise<void> => page.getByLabel("Text", { exact: true }).fill(text);
const says = (page: Page, words: string): Promise<void> =>
  page.locator(".verdict").getByText(words, { exact: false }).waitFor();

describe("the text tool", () => {
  it("finds the same as the library in Node, and leads to the page of each rule", async () => {
    const opened = await site.open("playground/text.html");
    await expect
      .poll(() => answerOf(opened.page, "findings as JSON"))
      .toEqual(checkText(newsletter, question));
    const link = opened.page.locator(".text-findings a").first();
    await expect.poll(() => link.getAttribute("href")).toBe("/maths-hubs/rules/comms/work-group.html");
    await nothingWentWrong(opened);
  });

  it("makes all safe corrections, and takes them back", async () => {
    const opened = await site.open("playground/text.html");
    const { page } = opened;
    await page.getByRole("button", { name: "Use all safe corrections (4)" }).click();
    await says(page, "2 places to look at: 1 required, 1 advised");
    await expect.poll(() => page.locator("#field-text").inputValue()).toBe(fixText(newsletter, question));
    expect(await downloadOf(page, "Text")).toBe(fixText(newsletter, question));
    await page.getByRole("button", { name: "Take the corrections back" }).click();
    await says(page, "6 places");
    await expect.poll(() => page.locator("#field-text").inputValue()).toBe(newsletter);
    await nothingWentWrong(opened);
  });

  it("takes the cursor to the place of a finding, in a text with line ends of either kind", async () => {
    const text = "one\r\ntwo\r\n\r\nOur workgroups.";
    const checkedText = { text, academicYear: "2024/25" };
    const opened = await site.open(
      `playground/text.html${await fragmentOf("text", { document: checkedText, settings: {} })}`,
    );
    await opened.page.getByRole("button", { name: "line 4, column 5" }).click();
    const selected = await opened.page.evaluate(() => {
      const area = document.activeElement;
      return area instanceof HTMLTextAreaElement
        ? area.value.slice(area.selectionStart, area.selectionEnd)
        : "";
    });
    expect(selected).toBe("workgroups");
    await nothingWentWrong(opened);
  });

  it("keeps text, format and year in the address", async () => {
    const opened = await site.open("playground/text.html");
    const { page } = opened;
    await type(page, "  Our work groups.\n");
    await page.getByLabel("Written as").selectOption("html");
    await says(page, "1 place to look at");
    await page.waitForURL(/#text=1\./);
    await page.reload({ waitUntil: "networkidle" });
    await expect.poll(() => page.locator("#field-text").inputValue()).toBe("  Our work groups.\n");
    await expect.poll(() => page.getByLabel("Written as").inputValue()).toBe("html");
    await nothingWentWrong(opened);
  });

  it("refuses a year without a style, carries one forward when asked to, and shows faults beside fields", async () => {
    const opened = await site.open("playground/text.html");
    const { page } = opened;
    await page.getByLabel("Academic year").fill("2026/27");
    await page.getByText("edition-not-published").waitFor();
    await page.getByLabel("Where nothing is published").check();
    await page.getByText("Judged by the style of 2026/27, carried forward from 2024/25").waitFor();
    await page.getByLabel("Academic year").fill("soon");
    await page.locator("#field-academicYear-fault").getByText('received "soon"').waitFor();
    await takeOver(page, '{"text": 7, "academicYear": "2024/25", "colour": "blue"}');
    await page.locator("#field-text-fault").getByText("expected a text, received 7").waitFor();
    await expect.poll(() => page.locator(".fault-summary").textContent()).toContain("/colour");
    await nothingWentWrong(opened);
  });

  it("hostile text stays text", async () => {
    const hostile = `<img src=x onerror="document.title='run'"><script>document.title='run'</script>{{ 7 * 7 }} work group\n`;
    const opened = await site.open("playground/text.html");
    const { page } = opened;
    await page.getByLabel("Written as").selectOption("");
    await type(page, hostile.repeat(100));
    await says(page, "100 places to look at");
    await expect.poll(() => page.locator(".marked-text").textContent()).toBe(hostile.repeat(100));
    await expect.poll(() => page.locator(".marked-text mark").count()).toBe(100);
    await expect.poll(() => page.locator(".playground img, .playground script").count()).toBe(0);
    expect(await page.title()).not.toBe("run");
    await nothingWentWrong(opened);
  });

  it("shows the first 200 findings and says how many more there are; the file has all of them", async () => {
    const opened = await site.open("playground/text.html");
    const { page } = opened;
    await type(page, "Our work group. ".repeat(201));
    await says(page, "201 places");
    await expect.poll(() => page.locator(".text-findings tbody tr").count()).toBe(200);
    await page.getByText("1 more were found and are not shown").waitFor();
    expect(JSON.parse(await downloadOf(page, "Findings as JSON"))).toHaveLength(201);
    await nothingWentWrong(opened);
  });

  it("is told to be too long, and stays on its feet", async () => {
    const opened = await site.open("playground/text.html");
    const { page } = opened;
    await type(page, "x".repeat(1_000_000));
    await page.locator("#field-text-fault").getByText("received 1000000 of them").waitFor();
    await expect.poll(() => page.locator(".verdict").count()).toBe(0);
    await type(page, "Our workgroup.");
    await says(page, "1 place to look at: 1 required");
    await nothingWentWrong(opened);
  });
});
