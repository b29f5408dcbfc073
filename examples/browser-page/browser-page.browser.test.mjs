import { once } from "node:events";
import { readFileSync } from "node:fs";
import { request } from "node:http";
import { chromiumLaunch } from "@maths-hubs/tooling/chromium";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerTo } from "./public/answer.js";
import { createPageServer } from "./server.mjs";

const team = readFileSync(new URL("../data/team-2023-24.json", import.meta.url), "utf8");

let server;
let address;
let browser;
let page;
const complaints = [];
const requests = [];

beforeAll(async () => {
  server = createPageServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  address = `http://127.0.0.1:${server.address().port}/`;
  browser = await chromium.launch(chromiumLaunch());
});

afterAll(async () => {
  await browser?.close();
  server.close();
});

const ask = async (typed, on) => {
  await page.fill("#team", typed);
  await page.fill("#on", on);
  await page.click("button");
  return {
    heading: await page.textContent("#answer h2"),
    lines: await page.locator("#answer li").allTextContents(),
  };
};

describe("in a browser", () => {
  beforeAll(async () => {
    page = await browser.newPage();
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (one) => requests.push(one.url()));
    // A policy can be broken without a word on the console: zod tries whether it may, and catches the refusal.
    await page.exposeFunction("complain", (text) => complaints.push(text));
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        globalThis.complain(`${violatedDirective}: ${blockedURI}`),
      );
    });
    await page.goto(address);
    await page.waitForFunction(() => document.querySelector("#team").value !== "");
  });

  describe("the page answers as the library does in Node", () => {
    it("starts with the example team, and asks nobody but its own server", async () => {
      expect(await page.inputValue("#team")).toBe(team);
      expect(requests.length).toBeGreaterThan(10);
      expect(requests.filter((url) => !url.startsWith(address) && !url.startsWith("data:"))).toEqual([]);
      expect(complaints).toEqual([]);
    });

    it.each(["2023-10-31", "2023-11-15", "2024-01-08"])("on %s", async (on) => {
      expect(await ask(team, on)).toEqual(answerTo(team, on));
      expect(complaints).toEqual([]);
    });

    it("can be used with the keyboard alone", async () => {
      await page.fill("#on", "2023-11-15");
      await page.locator("button").focus();
      await page.keyboard.press("Enter");
      expect(await page.textContent("#answer h2")).toBe(answerTo(team, "2023-11-15").heading);
    });
  });

  describe("what is wrong is said, and stays text", () => {
    it("names every fault of a document with its place", async () => {
      const hostile =
        '{ "hub": "<img src=x onerror=alert(1)>", "academicYear": "2023/24", "<b>": 1, "appointments": [] }';
      const { heading, lines } = await ask(hostile, "2023-11-15");
      expect(heading).toBe("This is no team document.");
      expect(lines).toEqual(answerTo(hostile, "2023-11-15").lines);
      expect(lines.join()).toContain("<img src=x onerror=alert(1)>");
      expect(await page.locator("#answer img, #answer b").count()).toBe(0);
      expect(complaints).toEqual([]);
    });

    it.each([
      ["text that is no JSON", "{ hub: WM2 }", "2023-11-15", "This is no JSON."],
      ["a day of another year", team, "2025-01-15", "This cannot be answered."],
    ])("%s", async (_case, typed, on, heading) => {
      const answer = await ask(typed, on);
      expect(answer.heading).toBe(heading);
      expect(answer.lines).toHaveLength(1);
      expect(complaints).toEqual([]);
    });
  });

  describe("the policy holds", () => {
    it("makes no function out of text, and runs no script that is written into the page", async () => {
      // What a test runs is exempt from the policy; what it sets off for later is not.
      const refused = await page.evaluate(
        () =>
          new Promise((resolve) => {
            setTimeout(() => {
              const script = document.createElement("script");
              script.textContent = "globalThis.wasRun = true";
              document.body.append(script);
              try {
                resolve([globalThis.wasRun, Reflect.construct(Function, ["return 1"])()]);
              } catch (error) {
                resolve([globalThis.wasRun, error.name]);
              }
            });
          }),
      );
      expect(refused).toEqual([undefined, "EvalError"]);
    });
  });
});

describe("the server gives the page's own files and nothing else", () => {
  it.each([
    "/../package.json",
    "/node_modules/../server.mjs",
    "/node_modules/%2e%2e/server.js",
    "/node_modules/zod/package.json",
    "/node_modules/.bin/vitest.js",
    "/server.mjs",
    "//etc/passwd",
    "/node_modules",
  ])("gives nobody %s", async (path) => {
    const asked = request(new URL(address), { path }).end();
    const [response] = await once(asked, "response");
    response.resume();
    expect(response.statusCode).toBe(404);
  });
});
