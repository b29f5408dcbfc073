import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { navigation } from "../site/navigation.ts";
import { codeClasses, codeTheme } from "../site/markdown/code-classes.ts";
import { cellAlignment } from "../site/markdown/cell-alignment.ts";
import { siteLinks } from "../site/markdown/site-links.ts";
import { searchSections, searchText } from "../site/search-text.ts";
import { underPolicy } from "../site/security/under-policy.ts";
import { servedSourcePages, writeSourcePages } from "../site/source/source-pages.ts";

/** The path that the site is served from; `DOCS_BASE=/maths-hubs/` for a host that gives it a folder. */
const base = process.env["DOCS_BASE"] ?? "/";
const inTheme = (name: string): string => fileURLToPath(new URL(`./theme/${name}`, import.meta.url));
const linkedSources = new Set<string>();

export default defineConfig({
  lang: "en-GB",
  title: "maths-hubs",
  description: "The published facts and rules of England's Maths Hubs programme, as TypeScript packages.",
  base,
  head: [["link", { rel: "icon", type: "image/svg+xml", href: `${base}favicon.svg` }]],
  // Switching would otherwise insert a style element, which the policy of the pages forbids.
  appearance: { disableTransition: false },
  cleanUrls: false,
  // A page of rules links to dozens of others; nobody who reads one waits for all.
  router: { prefetchLinks: false },
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
      cellAlignment(markdown);
      siteLinks(markdown, { base, onSource: (path) => linkedSources.add(path) });
    },
  },
  themeConfig: {
    ...navigation(),
    search: {
      provider: "local",
      options: {
        _render: searchText,
        miniSearch: {
          // @ts-expect-error Nothing means "split it as usual": the generator takes it so, and its type does not say it.
          _splitIntoSections: searchSections,
        },
      },
    },
    outline: { level: [2, 3] },
    docFooter: { prev: "Before", next: "Next" },
    footer: {
      message: "MIT licence. The facts come from five published documents; sentences are our own.",
      copyright: "No connection with the Department for Education or the NCETM.",
    },
  },
  transformHtml: (html, _, { siteConfig }) => underPolicy(html, { outDir: siteConfig.outDir, base }),
  buildEnd: ({ outDir }) => writeSourcePages(linkedSources, outDir, base),
  vite: {
    plugins: [servedSourcePages(linkedSources, base)],
    resolve: {
      // Three parts of the theme fall short of WCAG 2.2 AA; ours stand in for them.
      alias: [
        { find: /^.*\/VPHome\.vue$/, replacement: inTheme("Home.vue") },
        { find: /^.*\/VPLocalSearchBox\.vue$/, replacement: inTheme("SearchBox.vue") },
        { find: /^.*\/VPSidebarGroup\.vue$/, replacement: inTheme("SidebarSections.vue") },
      ],
    },
    build: {
      // The index of the search holds the whole site, and is loaded when somebody searches.
      chunkSizeWarningLimit: 1000,
      rollupOptions: {
        onwarn: (warning, warn) => {
          // Comments in zod for another bundler; nothing of ours.
          if (warning.code !== "INVALID_ANNOTATION") warn(warning);
        },
      },
    },
  },
});
