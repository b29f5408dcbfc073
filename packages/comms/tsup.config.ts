import { buildDoors } from "@maths-hubs/tooling/tsup";

export default buildDoors({ index: "src/index.ts", textlint: "src/textlint.ts" });
