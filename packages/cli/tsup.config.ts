import { buildCommand } from "@maths-hubs/tooling/tsup";

export default buildCommand({ main: "src/main.ts" });
