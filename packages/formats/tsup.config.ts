import { buildDoors } from "@maths-hubs/tooling/tsup";

export default buildDoors({
  csv: "src/csv.ts",
  giving: "src/giving.ts",
  ical: "src/ical.ts",
  markdown: "src/markdown.ts",
  mermaid: "src/mermaid.ts",
  svg: "src/svg.ts",
  text: "src/text.ts",
});
