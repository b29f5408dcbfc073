import { buildDoors } from "@maths-hubs/tooling/tsup";

export default buildDoors({ network: "src/network.ts", roles: "src/roles.ts", sources: "src/sources.ts" });
