import { testsInEveryTimeZone } from "@maths-hubs/tooling/vitest";

export default testsInEveryTimeZone("lead-school");
