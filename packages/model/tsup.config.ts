import { buildDoors } from "@maths-hubs/tooling/tsup";

export default buildDoors({
  index: "src/index.ts",
  schemas: "src/schemas/index.ts",
  testing: "src/testing/index.ts",
});
