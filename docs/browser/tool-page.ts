import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";

/** The answer that a tool shows as JSON. */
export const answerOf = async (page: Page): Promise<unknown> => {
  const shown = page.locator(".answer-json pre code").first();
  await shown.waitFor({ state: "attached" });
  const answer: unknown = JSON.parse((await shown.textContent()) ?? "");
  return answer;
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
