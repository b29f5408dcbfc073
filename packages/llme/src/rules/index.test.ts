import { localLeaderExpectations } from "@maths-hubs/programme/local-leaders";
import { describe, expect, it } from "vitest";
import { localLeaderRules } from "./index.ts";

describe("The rules stand in the order of the sources, each once", () => {
  it("with their force", () =>
    expect(localLeaderRules.map(({ id, force }) => `${force} ${id.replace("llme/", "")}`)).toEqual([
      "should lead-body-leaders",
      "advisory active-leaders",
      "advisory range-of-expertise",
      "should planned-capacity",
      "should one-to-one-link",
      "advisory link-is-another",
      "should forum-each-term",
      "should embedding-pathway",
      "should school-development-lead",
      "should programme-audience",
      "should project-community",
      "should three-elements",
      "should professional-development-lead",
      "should national-workshops",
      "must workshop-days",
      "should coordination-team",
      "must hub-community",
      "should community-members",
      "should community-leaders",
      "advisory community-leader-roles",
      "must axis-account",
      "must confirmed-in-time",
      "should joining-links",
      "should strategic-group",
      "advisory active-in-community",
      "advisory one-development-programme",
      "advisory leads-regularly",
      "advisory joins-project-communities",
    ]));
  it("every expectation of an edition has its rule, and every rule an edition that asks for it", () => {
    const asked = localLeaderExpectations.years.flatMap((year) =>
      Object.keys(localLeaderExpectations.for(year).terms.asks),
    );
    const rules = localLeaderRules.map(({ id }) => id.replace("llme/", ""));
    expect([...new Set(asked)].toSorted()).toEqual(rules.toSorted());
  });
  it("each cites the document of its clauses", () => {
    for (const { cites, clauses, id } of localLeaderRules) {
      const sources = new Set(cites.map(({ source }) => source));
      expect([id, ...clauses.filter((clause) => !sources.has(clause.split("-")[0] ?? ""))]).toEqual([id]);
    }
  });
});
