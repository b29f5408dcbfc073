import { buildForNode } from "@maths-hubs/tooling/tsup";

export default buildForNode("src/index.ts");
