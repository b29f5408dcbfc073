import { buildDoors } from "@maths-hubs/tooling/tsup";

// No door, but a file of its own in the build: bundlers then leave out decimal.js where nothing is rounded.
export default buildDoors({ index: "src/index.ts", "rounded-quotient": "src/rounded-quotient.ts" });
