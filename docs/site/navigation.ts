import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { DefaultTheme } from "vitepress";
import { outsidePages } from "./outside-pages.ts";
import { pageAddress } from "./page-address.ts";
import { repositoryRoot } from "./repository-path.ts";
import { ruleFamilies } from "./rules/published-rules.ts";

type Item = DefaultTheme.SidebarItem;

/** The heading of a page is its name in the navigation. */
const headingOf = (file: string): string => {
  const text = readFileSync(join(repositoryRoot, file), "utf8");
  return (/^# (.+)$/m.exec(text)?.[1] ?? file).replaceAll("`", "");
};

const page = (file: string): Item => ({ text: headingOf(file), link: pageAddress(file) ?? "/" });

const section = (text: string, items: readonly Item[], isCollapsed = false): Item => ({
  text,
  items: [...items],
  collapsed: isCollapsed,
});

const guides = (names: readonly string[]): readonly Item[] =>
  names.map((name) => page(`docs/guides/${name}.md`));

const pagesIn = (folder: string): readonly Item[] =>
  readdirSync(join(repositoryRoot, folder))
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => page(`${folder}/${name}`));

const outside = (below: string): readonly Item[] =>
  outsidePages.filter(({ address }) => address.startsWith(`/${below}/`)).map(({ file }) => page(file));

const playground: readonly Item[] = [
  { text: "Team", link: "/playground/team" },
  { text: "Grant", link: "/playground/grant" },
  { text: "Timeline", link: "/playground/timeline" },
  { text: "Text", link: "/playground/text" },
];

const guideSections: readonly Item[] = [
  section("Start", [
    page("docs/getting-started.md"),
    { text: "Try it in the page", link: "/playground/team" },
    { text: "Examples", link: "/examples/" },
  ]),
  section(
    "Concepts",
    ["findings", "editions", "plain-data", "unknowns"].map((name) => page(`docs/concepts/${name}.md`)),
  ),
  section(
    "Ask the rules",
    guides(["team", "grant", "evaluation", "participation", "local-leaders", "lead-school", "style"]),
  ),
  section(
    "Ask the documents",
    guides(["programme", "network-and-catalogue", "goals-and-objectives", "frameworks-and-glossary"]),
  ),
  section("Build with it", guides(["documents", "formats", "calendar", "rulekit", "command-line"])),
];

const ruleSections: readonly Item[] = [
  section("Rules", [
    { text: "All rules", link: "/rules/" },
    { text: "Coverage of the clauses", link: "/rules/coverage" },
    { text: "The five documents", link: "/sources/" },
    ...pagesIn("docs/sources"),
  ]),
  ...ruleFamilies.map(({ about, rules }) =>
    section(
      about,
      rules.map(({ id, title }) => ({ text: title, link: `/rules/${id}` })),
      true,
    ),
  ),
];

const staffSection = section("For hub staff", [
  page("docs/hub-staff/README.md"),
  ...["team", "grant", "evaluation", "text"].map((name) => page(`docs/hub-staff/${name}.md`)),
]);

const projectSections: readonly Item[] = [
  section("Project", outside("project")),
  section("Packages", outside("packages")),
  section("Decisions", [{ text: "All decisions", link: "/decisions/" }, ...pagesIn("docs/decisions")], true),
];

/** The pages of the API reference, in the order in which the reference lists its packages. */
const referenceSection = (): Item => {
  const index = join(repositoryRoot, "docs/api/typedoc-sidebar.json");
  // Without the reference (`pnpm docs:dev` makes it once) the other pages stand all the same.
  if (!existsSync(index)) return section("API reference", []);
  const items: Item[] = JSON.parse(readFileSync(index, "utf8"));
  return section("API reference", items);
};

/** The way through the site: a bar at the top, and at the side what belongs to a page. */
export const navigation = (): DefaultTheme.Config => ({
  nav: [
    { text: "Guides", link: "/getting-started", activeMatch: "^/(getting-started|concepts|guides|examples)" },
    { text: "Try it", items: playground.map(({ text = "", link = "" }) => ({ text, link })) },
    { text: "Rules", link: "/rules/", activeMatch: "^/(rules|sources)/" },
    { text: "API", link: "/api/", activeMatch: "^/api/" },
    { text: "For hub staff", link: "/hub-staff/", activeMatch: "^/hub-staff/" },
    { text: "Project", link: "/project/architecture", activeMatch: "^/(project|packages|decisions)/" },
  ],
  sidebar: {
    "/rules/": [...ruleSections],
    "/sources/": [...ruleSections],
    "/hub-staff/": [staffSection, section("Try it", playground)],
    "/playground/": [section("Try it", playground), staffSection],
    "/project/": [...projectSections],
    "/packages/": [...projectSections],
    "/decisions/": [...projectSections],
    "/api/": [referenceSection()],
    "/examples/": [section("Examples", outside("examples")), ...guideSections],
    "/": [...guideSections],
  },
});
