import { describe, expect, it } from "vitest";
import { handbookEditions } from "../communication-editions.ts";
import { noGenericLogo } from "./no-generic-logo.ts";

const edition = handbookEditions.for("2024/25");
const judged = (...logos: readonly string[]): unknown =>
  noGenericLogo.judge({ name: "flyer", logos: logos.map((logo) => ({ logo })) }, edition)[0];

describe("HBK-Style-logo-own: never the generic logos (I12)", () => {
  it("none is fine", () =>
    expect(judged("own-hub", "partner")).toMatchObject({ outcome: "met", evidence: ["/logos"] }));
  it.each(["ncetm", "maths-hubs"])("%s is one too many, whatever else is there", (logo) =>
    expect(judged("own-hub", logo)).toMatchObject({
      outcome: "not-met",
      shortfall: 1,
      evidence: ["/logos/1"],
    }),
  );
  it("both are two too many", () => expect(judged("ncetm", "maths-hubs")).toMatchObject({ shortfall: 2 }));
  it("unknown where nobody looked", () =>
    expect(noGenericLogo.judge({ name: "flyer" }, edition)).toMatchObject([{ outcome: "undetermined" }]));
});
