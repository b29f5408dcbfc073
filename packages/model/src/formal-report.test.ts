import { describe, expect, it } from "vitest";
import { stateOfReport } from "./formal-report.ts";

const step = { by: "p-01", on: "2024-01-08" };

describe("a formal report stands where its last step put it", () => {
  it.each([
    [{ report: "r-01" }, "draft"],
    [{ report: "r-01", firstCheck: step }, "checked"],
    [{ report: "r-01", firstCheck: step, signOff: step }, "signed-off"],
    [{ report: "r-01", signOff: step }, "signed-off"],
    [{ report: "r-01", firstCheck: step, signOff: step, submittedOn: "2024-01-09" }, "submitted"],
    [{ report: "r-01", submittedOn: "2024-01-09" }, "submitted"],
  ] as const)("%j: %s", (report, state) => expect(stateOfReport(report)).toBe(state));
});
