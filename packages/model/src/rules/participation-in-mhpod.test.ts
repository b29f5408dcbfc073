import { describe, expect, it } from "vitest";
import { participationExpectations } from "../data/participation-expectations.ts";
import { aParticipationRecord } from "../testing/builders.ts";
import { participationInMhpod } from "./participation-in-mhpod.ts";

const record = aParticipationRecord({ record: "r-1" });
const edition = participationExpectations.for("2023/24");

describe("SPEC-AnnexB-8-3-mhpod: participation is recorded in MHPod", () => {
  it("is incomplete without a reference", () =>
    expect(participationInMhpod.judge(record, edition)).toMatchObject([
      { outcome: "not-met", force: "must", subject: "r-1", shortfall: 1, evidence: ["/mhpodReference"] },
    ]));
  it.each(["", " "])("is incomplete with %j for a reference", (mhpodReference) =>
    expect(participationInMhpod.judge({ ...record, mhpodReference }, edition)[0]?.outcome).toBe("not-met"),
  );
  it("is complete with one", () =>
    expect(participationInMhpod.judge({ ...record, mhpodReference: "m-1" }, edition)[0]?.outcome).toBe(
      "met",
    ));
  it("is published for 2023/24 alone", () => expect(participationExpectations.years).toEqual(["2023/24"]));
});
