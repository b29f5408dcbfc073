import type { WorkedExample } from "./worked-example.ts";

export const workedExamples: readonly WorkedExample[] = [];
