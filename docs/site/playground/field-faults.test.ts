import type { Fault } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { faultsOfField, faultsOfNoField, nearestPlace } from "./field-faults.ts";

const at = (path: string): Fault => ({ path, code: "unknown-key", expected: "no such key", received: "1" });
const rate = at("/projects/1/perSchool");
const extra = at("/projects/1/colour");
const faults = [rate, extra, at("/projects/10/perSchool"), at("/colour")];

describe("a fault belongs to the field of its place", () => {
  it("and to no field whose name only begins alike", () =>
    expect(faultsOfField(faults, "/projects/1")).toEqual([rate, extra]));
  it("or to none", () => expect(faultsOfNoField(faults, new Set(["/projects"]))).toEqual([at("/colour")]));
  it("the nearest of the places that hold it", () => {
    const places = new Set(["/projects", "/projects/1/perSchool"]);
    expect([rate, extra, at("/colour")].map(({ path }) => nearestPlace(path, places))).toEqual([
      "/projects/1/perSchool",
      "/projects",
      undefined,
    ]);
  });
});
