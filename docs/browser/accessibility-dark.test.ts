import { describe } from "vitest";
import { holdEveryPage } from "./accessibility.ts";
import { useSiteInBrowser } from "./chromium.ts";

const site = useSiteInBrowser();

describe("every type of page meets WCAG 2.2 AA: dark, 320 px", () => {
  holdEveryPage(site, { colorScheme: "dark", viewport: { width: 320, height: 800 } });
});
