import { readFileSync } from "node:fs";
import { teamFromCsv } from "@maths-hubs/formats/csv";
import { assessTeamThroughout, applyRepair, smallestRepair } from "@maths-hubs/mhlm";
import { parseTeam } from "@maths-hubs/model/schemas";
import { describe, expect, it } from "vitest";
import { jsonOf } from "../site/playground/json.ts";
import { nothingWentWrong, useSiteInBrowser } from "./chromium.ts";
import { answerOf, asWritten, downloadOf, fragmentOf, takeOver } from "./tool-page.ts";

const site = useSiteInBrowser();
const example = jsonOf(
  readFileSync(new URL("../../examples/data/team-2023-24.json", import.meta.url), "utf8"),
);
const team = parseTeam(example);

describe("the team tool", () => {
  it("gives the same JSON as the library in Node, for the example", async () => {
    const opened = await site.open("playground/team.html");
    await expect.poll(() => answerOf(opened.page)).toEqual(asWritten(assessTeamThroughout(team)));
    await nothingWentWrong(opened);
  });

  it("the same for a document that came in a link, once somebody has left and the repair was put in", async () => {
    const repaired = applyRepair(team, smallestRepair(assessTeamThroughout(team)));
    const link = await fragmentOf("team", { document: jsonOf(JSON.stringify(repaired)), settings: {} });
    const opened = await site.open(`playground/team.html${link}`);
    await expect
      .poll(() => opened.page.locator(".verdict").textContent())
      .toContain("At full capacity all year");
    await expect.poll(() => answerOf(opened.page)).toEqual(asWritten(assessTeamThroughout(repaired)));
    await nothingWentWrong(opened);
  });

  it("puts the repair in, and keeps the document in the address", async () => {
    const opened = await site.open("playground/team.html");
    const { page } = opened;
    await page.getByRole("button", { name: "Put the repair into the team" }).click();
    await expect.poll(() => page.locator(".verdict").textContent()).toContain("At full capacity all year");
    await page.waitForURL(/#team=1\./);
    await page.reload({ waitUntil: "networkidle" });
    await expect.poll(() => page.locator(".verdict").textContent()).toContain("At full capacity all year");
    await nothingWentWrong(opened);
  });

  it("asks what is worse when somebody leaves", async () => {
    const opened = await site.open("playground/team.html");
    await opened.page.getByLabel("Person", { exact: true }).selectOption("p-02");
    await opened.page.getByLabel("First day without them").fill("2024-01-01");
    const worse = opened.page.getByRole("listitem").filter({ hasText: "Maths Hub Lead named: not met" });
    await expect.poll(() => worse.textContent()).toContain("on 244 days instead of 0");
    await nothingWentWrong(opened);
  });

  it("shows a fault beside its field and keeps what was typed; the answer waits", async () => {
    const opened = await site.open("playground/team.html");
    const { page } = opened;
    const days = page.getByLabel("Days a week, appointment 2", { exact: true });
    await days.fill("four");
    const fault = page.locator("#field-appointments-1-daysPerWeek-fault");
    await fault.waitFor();
    await expect.poll(() => fault.textContent()).toContain('received "four"');
    await expect.poll(() => days.getAttribute("aria-invalid")).toBe("true");
    await expect
      .poll(() => days.getAttribute("aria-describedby"))
      .toContain("field-appointments-1-daysPerWeek-fault");
    await expect.poll(() => days.inputValue()).toBe("four");
    await expect.poll(() => page.locator(".verdict").count()).toBe(0);
    await days.fill("4");
    await page.locator(".verdict").waitFor();
    await nothingWentWrong(opened);
  });

  it("takes over a table from a spreadsheet, or says row and column", async () => {
    const opened = await site.open("playground/team.html");
    const { page } = opened;
    expect(await takeOver(page, "person\troles\tdaysPerWeek\np-01\tmaths-hub-lead\tfour\n")).toContain(
      "row 2, column daysPerWeek",
    );
    const table = "person\troles\tdays per week\np-01\tmaths-hub-lead\t4\n";
    expect(await takeOver(page, table)).toContain("taken over");
    const read = teamFromCsv(table, { hub: "WM2", academicYear: "2023/24" });
    const others = { ...team, ...(read.ok ? read.value : {}) };
    await expect.poll(() => answerOf(page)).toEqual(asWritten(assessTeamThroughout(others)));
    await nothingWentWrong(opened);
  });

  it("gives the document as JSON and CSV, and the answer as JSON", async () => {
    const opened = await site.open("playground/team.html");
    const { page } = opened;
    expect(JSON.parse(await downloadOf(page, "Team as JSON"))).toEqual(example);
    const csv = teamFromCsv(await downloadOf(page, "Team as CSV"), { hub: "WM2", academicYear: "2023/24" });
    expect(csv.ok && csv.value.appointments.length).toBe(team.appointments.length);
    expect(JSON.parse(await downloadOf(page, "Answer as JSON"))).toEqual(await answerOf(page));
    await nothingWentWrong(opened);
  });

  it("a damaged link says what is damaged, and the example stands there", async () => {
    const link = await fragmentOf("team", { document: example, settings: {} });
    const opened = await site.open(`playground/team.html${link.slice(0, -3)}`);
    await expect
      .poll(() => opened.page.getByRole("alert").textContent())
      .toContain("part of it was lost when it was copied");
    await expect.poll(() => opened.page.locator(".verdict").count()).toBe(1);
    await nothingWentWrong(opened);
  });

  it("hostile text stays text", async () => {
    const hostile = `<img src=x onerror="document.title='run'"><script>document.title='run'</script>{{ constructor.constructor("document.title='run'")() }}`;
    const document = {
      hub: "WM2",
      academicYear: "2023/24",
      appointments: [
        { person: "p-01", roles: ["maths-hub-lead"], daysPerWeek: 12 },
        { person: hostile, roles: [hostile] },
      ],
      [hostile]: hostile,
    };
    const opened = await site.open(
      `playground/team.html${await fragmentOf("team", { document, settings: {} })}`,
    );
    await opened.page.locator(".fault-summary h3").waitFor();
    expect(await opened.page.title()).not.toBe("run");
    await expect.poll(() => opened.page.locator(".playground img, .playground script").count()).toBe(0);
    await nothingWentWrong(opened);
  });
});
