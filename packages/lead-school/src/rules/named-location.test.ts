import { hubAreas } from "@maths-hubs/programme/network";
import { describe, expect, it } from "vitest";
import { applied, appliedSilently, inShort } from "../judged.test-support.ts";
import { namedLocation } from "./named-location.ts";

const at = (localAuthority: string, hub: string) =>
  inShort(applied(namedLocation, { hub, namedSetting: { reference: "s-1", localAuthority } })).at(0);
const areas = hubAreas.flatMap(({ hub, localAuthorities }) =>
  localAuthorities.map((one) => [one, hub] as const),
);

describe("SPEC-P11-location: the school or college named lies in an authority of the hub applied for", () => {
  it.each(areas)("%s is in the area of %s, and not of the other hub (D6)", (authority, hub) => {
    expect(at(authority, hub)).toBe("met 1");
    expect(at(authority, hub === "WM2" ? "YH3" : "WM2")).toBe("not-met 0 by 1");
  });
  it.each(["Leeds", "Birmingham", "Hull", ""])("%j is in neither", (authority) => {
    expect([at(authority, "WM2"), at(authority, "YH3")]).toEqual(["not-met 0 by 1", "not-met 0 by 1"]);
  });
  it.each(["shropshire", " Shropshire ", "TELFORD  AND WREKIN"])("%j is read as it is meant", (authority) =>
    expect(at(authority, "WM2")).toBe("met 1"),
  );
  it("the trust's head office does not count, inside or outside (D7)", () => {
    const namedSetting = { reference: "s-1", localAuthority: "Leeds" };
    const headOffice = { localAuthority: "Shropshire" };
    expect(inShort(applied(namedLocation, { namedSetting, headOffice }))).toEqual(["not-met 0 by 1"]);
    expect(inShort(applied(namedLocation))).toEqual(["met 1"]);
  });
  it("none named: not met; not said: undetermined", () => {
    expect(inShort(applied(namedLocation, { namedSetting: null }))).toEqual(["not-met 0 by 1"]);
    expect(inShort(applied(namedLocation, { namedSetting: { reference: "s-1" } }))).toEqual([
      "undetermined /namedSetting/localAuthority",
    ]);
    expect(inShort(appliedSilently(namedLocation, "namedSetting"))).toEqual(["undetermined /namedSetting"]);
  });
});
