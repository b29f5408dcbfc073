import { describe, expect, it } from "vitest";
import { handbookEditions } from "../communication-editions.ts";
import { permittedLogo } from "./permitted-logo.ts";

const edition = handbookEditions.for("2024/25");
const judged = (...logos: readonly string[]): unknown =>
  permittedLogo.judge({ name: "flyer", logos: logos.map((logo) => ({ logo })) }, edition)[0];

describe("HBK-Style-logo-own: the hub’s own logo, “Working with the NCETM”, or both (I12)", () => {
  it.each([
    [[], "not-met"],
    [["ncetm"], "not-met"],
    [["partner"], "not-met"],
    [["own-hub"], "met"],
    [["working-with-the-ncetm"], "met"],
    [["own-hub", "working-with-the-ncetm", "partner"], "met"],
  ])("%j: %s", (logos, outcome) => expect(judged(...logos)).toMatchObject({ outcome, force: "must" }));
  it("unknown where nobody looked", () =>
    expect(permittedLogo.judge({ name: "flyer" }, edition)).toMatchObject([
      { outcome: "undetermined", missing: ["/logos"], subject: "flyer" },
    ]));
});
