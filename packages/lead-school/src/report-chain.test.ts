import { describe, expect, it } from "vitest";
import { reportChain } from "./report-chain.ts";

const step = { by: "p-01", on: "2024-01-08" };

describe("SPEC-AnnexC-signoff, SPEC-AnnexB-5-1: lead, link, then the Department through the NCETM", () => {
  it.each([
    [{ report: "r" }, "draft", { step: "first-check", by: "maths-hub-lead" }],
    [{ report: "r", firstCheck: step }, "checked", { step: "sign-off", by: "senior-leadership-link" }],
    [
      { report: "r", firstCheck: step, signOff: step },
      "signed-off",
      { step: "submit", to: "dfe", through: "ncetm" },
    ],
    [{ report: "r", firstCheck: step, signOff: step, submittedOn: "2024-01-09" }, "submitted", null],
  ] as const)("%j", (report, state, next) => expect(reportChain(report)).toEqual({ state, next }));
});
