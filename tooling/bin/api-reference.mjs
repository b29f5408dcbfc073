/**
 * Writes the API reference into the pages of the site; whatever is undocumented or leads nowhere is an error. Each page then
 * gets the name under which its door is imported: typedoc knows a door by its file alone.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { filesBelow, packages, root } from "../repository.mjs";

const reference = join(root, "docs", "api");

const { status } = spawnSync(join(root, "tooling/node_modules/.bin/typedoc"), ["--options", "typedoc.json"], {
  cwd: root,
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);

/** `model/schemas.md` is imported as `@maths-hubs/model/schemas`; what is no door keeps its name. */
const specifierOf = (path) => {
  const [room, door] = path.replace(/\.md$/, "").split("/");
  const one = packages.find((candidate) => candidate.room === room);
  if (one === undefined || door === "overview") return undefined;
  return door === undefined || door === "index" ? one.manifest.name : `${one.manifest.name}/${door}`;
};

for (const file of filesBelow(reference, (path) => path.endsWith(".md"))) {
  const specifier = specifierOf(relative(reference, file).split(sep).join("/"));
  if (specifier === undefined) continue;
  writeFileSync(file, readFileSync(file, "utf8").replace(/^# .*$/m, `# ${specifier}`));
}

const named = (item) => {
  const path = item.link?.replace(/^\/api\//, "").replace(/\/$/, "/index.md") ?? "";
  const items = item.items?.map(named);
  return {
    ...item,
    text: (items === undefined ? specifierOf(path) : undefined) ?? item.text,
    ...(items && { items }),
  };
};

const sidebar = join(reference, "typedoc-sidebar.json");
writeFileSync(sidebar, JSON.stringify(JSON.parse(readFileSync(sidebar, "utf8")).map(named)));
