import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { doorsOf, packages, root } from "../repository.mjs";

const doors = new Map(packages.flatMap(doorsOf).map(({ specifier, built }) => [specifier, built]));
const load = (specifier) => import(pathToFileURL(doors.get(specifier)).href);
const { establishmentsFromCsv } = await load("@maths-hubs/formats/csv");
const { hubAreas, listedHubs } = await load("@maths-hubs/programme/network");

const areas = JSON.parse(readFileSync(join(root, "examples", "nation-reach", "areas.json"), "utf8"));
const register = readFileSync(join(root, "examples", "data", "establishments.csv"), "utf8");
const authorities = new Map(
  establishmentsFromCsv(register).schools.map(({ localAuthority }) => [
    localAuthority.code,
    localAuthority.name,
  ]),
);

/** The register writes "Herefordshire, County of" where the document writes "Herefordshire". */
const plainName = (name) => name.replace(/^City of /, "").replace(/, .*$/, "");

describe("the areas that the example on reach gives the hubs", () => {
  it("are those of the forty hubs, and give every local authority of the register to one of them", () => {
    expect(Object.keys(areas)).toEqual(listedHubs.map(({ code }) => code));
    const given = Object.values(areas).flat();
    expect(new Set(given)).toEqual(new Set(authorities.keys()));
    expect(given).toHaveLength(authorities.size);
  });

  it.each(hubAreas.map(({ hub, localAuthorities }) => [hub, localAuthorities]))(
    "are for %s those that are published",
    (hub, published) => {
      const given = areas[hub].map((code) => plainName(authorities.get(code)));
      expect(given.toSorted()).toEqual(published.map(plainName).toSorted());
    },
  );
});
