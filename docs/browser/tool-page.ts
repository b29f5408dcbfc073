import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { linkOf } from "../site/playground/document-link.ts";
import type { JsonObject } from "../site/playground/json.ts";

/** The fragment that holds the state of a tool. */
export const fragmentOf = async (tool: string, state: JsonObject): Promise<string> => {
  const link = await linkOf(tool, state);
  if (link === undefined) throw new Error("The state of a test is too large for a link.");
  return link;
};

/** What a tool shows as JSON under a heading: the whole answer, where none is named. */
export const answerOf = async (page: Page, label = "The whole answer as JSON"): Promise<unknown> => {
  const shown = page.locator(".answer-json", { hasText: label }).locator("pre code");
  await shown.waitFor({ state: "attached" });
  const answer: unknown = JSON.parse((await shown.textContent()) ?? "");
  return answer;
};

/** A value as JSON writes it: what has no value is left out. */
export const asWritten = (value: unknown): unknown => {
  const written: unknown = JSON.parse(JSON.stringify(value));
  return written;
};

const openExchange = async (page: Page): Promise<void> => {
  const exchange = page.locator(".exchange");
  await exchange.waitFor();
  if ((await exchange.getAttribute("open")) === null) await exchange.locator("summary").click();
};

/** Pastes a text into a tool and takes it over; gives what the tool says. */
export const takeOver = async (page: Page, text: string): Promise<string> => {
  await openExchange(page);
  await page.locator("#exchange-text").fill(text);
  await page.getByRole("button", { name: "Take over what is pasted" }).click();
  return (await page.locator(".exchange").textContent()) ?? "";
};

/** The text of the file that a button of a tool gives. */
export const downloadOf = async (page: Page, button: string): Promise<string> => {
  await openExchange(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return readFile(await download.path(), "utf8");
};
