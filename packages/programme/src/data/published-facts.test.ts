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
  goalLists,
  goals2020To2023,
  goals2023To2027,
  goals2024To2025,
  goalStatements,
  strategicGoals,
  targets,
} from "../goals.ts";
import {
  companionGuidance,
  grantObjectives,
  objectives2023To2024,
  objectiveStatements,
  systemPartners,
} from "../objectives.ts";
import {
  comparedBodies,
  hubFigures,
  partnerLists,
  partnerStatements,
  purposeStatements,
  specificationAnnexes,
  specificationLinks,
} from "../overview.ts";
import { leadBodyResponsibilities, responsibilities2023To2024 } from "../responsibilities.ts";
import {
  publishedFunctions,
  publishedRoles,
  roleExpectations,
  teamExpectations,
  teamStatements,
} from "../roles.ts";
import { sources } from "../sources.ts";

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
    ["aims", Object.freeze([goals2020To2023, goals2023To2027, goals2024To2025])],
    ["targets", targets],
    ["what stands beside the aims", Object.freeze([goalLists, goalStatements])],
    ["goals of a year", strategicGoals.for("2024/25").terms],
    ["objectives", objectives2023To2024],
    [
      "what stands beside the objectives",
      Object.freeze([systemPartners, companionGuidance, objectiveStatements]),
    ],
    ["objectives of a year", grantObjectives.for("2023/24").terms],
    ["responsibilities", responsibilities2023To2024],
    ["responsibilities of a year", leadBodyResponsibilities.for("2023/24").terms],
    ["the programme", Object.freeze([purposeStatements, comparedBodies, hubFigures])],
    ["partners", Object.freeze([partnerLists, partnerStatements])],
    ["the specification", Object.freeze([specificationAnnexes, specificationLinks])],
    ["expectations of the team", teamExpectations.for("2023/24").terms],
  ])("%s", (_, data) => expect(isFrozenThroughout(data)).toBe(true));
  it("a change is refused", () =>
    expect(() => Object.assign(listedHubs[0]!, { name: "Other" })).toThrow(TypeError));
});
