import { buildDoors } from "@maths-hubs/tooling/tsup";

export default buildDoors({
  csv: "src/csv.ts",
  markdown: "src/markdown.ts",
  svg: "src/svg.ts",
  text: "src/text.ts",
});
