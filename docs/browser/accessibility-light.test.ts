import { describe } from "vitest";
import { holdEveryPage } from "./accessibility.ts";
import { useSiteInBrowser } from "./chromium.ts";

const site = useSiteInBrowser();

describe("every type of page meets WCAG 2.2 AA: light, wide", () => {
  holdEveryPage(site, { colorScheme: "light", viewport: { width: 1440, height: 900 } });
});
