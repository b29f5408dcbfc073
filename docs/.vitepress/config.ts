import { defineConfig } from "vitepress";
import { navigation } from "../site/navigation.ts";
import { codeClasses, codeTheme } from "../site/markdown/code-classes.ts";
import { siteLinks } from "../site/markdown/site-links.ts";
import { withoutInlineScripts } from "../site/security/external-scripts.ts";
import { servedSourcePages, writeSourcePages } from "../site/source/source-pages.ts";

/** The path that the site is served from; `DOCS_BASE=/maths-hubs/` for a host that gives it a folder. */
const base = process.env["DOCS_BASE"] ?? "/";
const linkedSources = new Set<string>();

export default defineConfig({
  lang: "en-GB",
  title: "maths-hubs",
  description: "The published facts and rules of England's Maths Hubs programme, as TypeScript packages.",
  base,
  cleanUrls: false,
  metaChunk: true,
  srcExclude: ["README.md", "rules/README.md", "site/**"],
  rewrites: {
    "sources/README.md": "sources/index.md",
    "decisions/README.md": "decisions/index.md",
    "hub-staff/README.md": "hub-staff/index.md",
  },
  markdown: {
    theme: codeTheme,
    codeTransformers: [codeClasses],
    config: (markdown) => {
      siteLinks(markdown, { base, onSource: (path) => linkedSources.add(path) });
    },
  },
  themeConfig: { ...navigation, search: { provider: "local" }, outline: { level: [2, 3] } },
  transformHtml: (html, _, { siteConfig }) => withoutInlineScripts(html, { outDir: siteConfig.outDir, base }),
  buildEnd: ({ outDir }) => writeSourcePages(linkedSources, outDir, base),
  vite: { plugins: [servedSourcePages(linkedSources, base)] },
});
