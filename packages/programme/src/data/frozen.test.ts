import { describe, expect, it } from "vitest";
import { offerStatements, offerTerms } from "../activities.ts";
import { catalogues, projectLinks, projectsElsewhere } from "../catalogue.ts";
import { namedInHandbook } from "../glossary.ts";
import {
  hubAliases,
  hubAreas,
  hubCounts,
  hubFinder,
  listedHubs,
  networkHistory,
  networkStatements,
} from "../network.ts";
import {
  publishedFunctions,
  publishedRoles,
  roleExpectations,
  teamExpectations,
  teamStatements,
} from "../roles.ts";
import { sources } from "../sources.ts";
import { frozen } from "./frozen.ts";

const isFrozenThroughout = (data: unknown): boolean =>
  typeof data !== "object" ||
  data === null ||
  (Object.isFrozen(data) && Object.values(data).every(isFrozenThroughout));

describe("a published fact cannot be changed by one of its readers", () => {
  it.each([
    ["hubs", listedHubs],
    ["names of hubs", hubAliases],
    ["areas of hubs", hubAreas],
    ["counts of hubs", hubCounts],
    ["history of the network", networkHistory],
    ["statements about the network", networkStatements],
    ["where to find a hub", hubFinder],
    ["projects", catalogues.for("2024/25").terms.projects],
    ["lists of the offer", catalogues.for("2024/25").terms.listings],
    ["initiatives", catalogues.for("2024/25").terms.initiatives],
    ["kinds of community", catalogues.for("2024/25").terms.communityKinds],
    ["unused numbers", catalogues.for("2024/25").terms.unusedNumbers],
    ["links between years", projectLinks],
    ["projects of other years", projectsElsewhere],
    ["terms of the offer", offerTerms],
    ["statements of the offer", offerStatements],
    ["what the handbook names", namedInHandbook],
    ["functions", publishedFunctions],
    ["roles", publishedRoles],
    ["expectations of roles", roleExpectations],
    ["statements", teamStatements],
    ["sources", sources],
    ["expectations of the team", teamExpectations.for("2023/24").terms],
  ])("%s", (_, data) => expect(isFrozenThroughout(data)).toBe(true));
  it("a change is refused", () =>
    expect(() => Object.assign(listedHubs[0]!, { name: "Other" })).toThrow(TypeError));
  it("freezing goes all the way down", () =>
    expect(isFrozenThroughout(frozen({ a: [{ b: 1 }] }))).toBe(true));
});
