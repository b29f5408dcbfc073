import { readFileSync } from "node:fs";
import { ledgerFromCsv } from "@maths-hubs/formats/csv";
import { explainDifference, grantReport } from "@maths-hubs/funding";
import { parseGrant } from "@maths-hubs/model/schemas";
import { describe, expect, it } from "vitest";
import { isJsonObject, jsonOf } from "../site/playground/json.ts";
import { nothingWentWrong, useSiteInBrowser } from "./chromium.ts";
import { answerOf, asWritten, downloadOf, fragmentOf, takeOver } from "./tool-page.ts";

const site = useSiteInBrowser();
const read = (name: string): string =>
  readFileSync(new URL(`../../examples/data/${name}`, import.meta.url), "utf8");
const example = jsonOf(read("grant-2023-24.json"));
const grant = parseGrant(example);
const revised = parseGrant(jsonOf(read("grant-2023-24-revised.json")));
const asked = { basis: "planned", asOf: "2024-03-15", carryForward: false } as const;

describe("the grant tool", () => {
  it("gives the same JSON as the library in Node, for the example", async () => {
    const opened = await site.open("playground/grant.html");
    await expect.poll(() => answerOf(opened.page)).toEqual(asWritten(grantReport(grant, asked)));
    await nothingWentWrong(opened);
  });

  it("shows lines that add up to the total of the library", async () => {
    const opened = await site.open("playground/grant.html");
    const { total } = grantReport(grant, asked).entitlement;
    const statement = opened.page
      .getByRole("table")
      .filter({ hasText: /^Entitlement|Statement/ })
      .last();
    expect((await statement.textContent())?.replaceAll(",", "")).toContain(total);
    await nothingWentWrong(opened);
  });

  it("explains the change against the version that was kept, to the penny", async () => {
    const opened = await site.open("playground/grant.html");
    const { page } = opened;
    await page.getByRole("button", { name: /keep/i }).click();
    expect(await takeOver(page, read("grant-2023-24-revised.json"))).toContain("taken over");
    await expect.poll(() => answerOf(page)).toEqual(asWritten(grantReport(revised, asked)));
    const difference = explainDifference(
      grantReport(grant, asked).entitlement,
      grantReport(revised, asked).entitlement,
    );
    await expect.poll(() => answerOf(page, "The explanation as JSON")).toEqual(asWritten(difference));
    const table = page.getByRole("table").filter({ hasText: "What the change comes from" });
    expect((await table.textContent())?.replaceAll(",", "")).toContain(
      (difference.change ?? "unknown").replace("-", ""),
    );
    await nothingWentWrong(opened);
  });

  it("takes a ledger from a spreadsheet into the grant, or says row and column", async () => {
    const opened = await site.open("playground/grant.html");
    const { page } = opened;
    const csv = read("grant-2023-24-ledger.csv");
    expect(await takeOver(page, csv.replace(/\d+\.\d\d/, "much"))).toMatch(/row 2, column amount/);
    expect(await takeOver(page, csv)).toContain("taken over");
    const ledger = ledgerFromCsv(csv);
    const withLedger = { ...grant, ...(ledger.ok ? { ledger: ledger.value } : {}) };
    await expect.poll(() => answerOf(page)).toEqual(asWritten(grantReport(withLedger, asked)));
    await nothingWentWrong(opened);
  });

  it("shows a wrong rate beside its field and keeps it; a rate that is missing is no zero", async () => {
    const opened = await site.open("playground/grant.html");
    const { page } = opened;
    const rate = page.locator("#field-projects-0-perProject");
    await rate.fill("a lot");
    await expect
      .poll(() => page.locator("#field-projects-0-perProject-fault").textContent())
      .toContain('received "a lot"');
    await expect.poll(() => rate.inputValue()).toBe("a lot");
    await rate.fill("");
    await expect.poll(() => page.locator(".verdict").textContent()).toMatch(/cannot be told/i);
    await nothingWentWrong(opened);
  });

  it("gives the grant as JSON and the statement as CSV", async () => {
    const opened = await site.open("playground/grant.html");
    expect(jsonOf(await downloadOf(opened.page, "Grant as JSON"))).toEqual(example);
    const lines = (await downloadOf(opened.page, "Statement as CSV")).trimEnd().split("\r\n");
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.at(-1)).toContain(grantReport(grant, asked).entitlement.total);
    await nothingWentWrong(opened);
  });

  it("hostile labels stay text", async () => {
    const label = `"><img src=x onerror="document.title='run'">`;
    const document = { ...(isJsonObject(example) ? example : {}), otherLines: [{ label, amount: "1.00" }] };
    const opened = await site.open(
      `playground/grant.html${await fragmentOf("grant", { document, settings: { ...asked, arrears: "next-period" } })}`,
    );
    await opened.page.locator(".verdict").waitFor();
    await expect.poll(() => opened.page.locator(".playground img").count()).toBe(0);
    await expect.poll(() => opened.page.locator(".playground-answer").textContent()).toContain(label);
    await nothingWentWrong(opened);
  });
});
