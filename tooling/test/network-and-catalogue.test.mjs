import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { clauseRegister } from "../clause-register.mjs";
import { doorsOf, packages } from "../repository.mjs";

const doors = new Map(
  packages.flatMap(doorsOf).map(({ specifier, built }) => [specifier, pathToFileURL(built).href]),
);
const load = (door) => import(doors.get(`@maths-hubs/programme/${door}`));

const { hubAreas, hubFinder, listedHubs, networkHistory, networkStatements } = await load("network");
const { communityKinds, initiatives, listings, projectLinks, projects } = await load("catalogue");

const register = new Map(clauseRegister().map(({ id, ...clause }) => [id, clause]));

describe("the network and the catalogue say what the clause register says", () => {
  it.each(listedHubs)("hub $code", ({ code, name }) =>
    expect(register.get(`HBK-Hub-${code}`)?.summary).toBe(`Hub ${code}: ${name}.`),
  );

  it.each(projects)("project $code", ({ code, title, activity, sections }) => {
    const kind = activity.replace("-", " ");
    const [, ...told] =
      /^(\S+): (.*); type (.*); listed under (.*)\.$/.exec(
        register.get(`HBK-NCP-${code.slice(6)}`)?.summary,
      ) ?? [];
    const lists = sections.join(", ").replace("llme", "LLME");
    expect(told.map((one, index) => (index === 2 ? one.toLowerCase() : one))).toEqual([
      code,
      title,
      kind,
      lists,
    ]);
  });

  it.each(listings)("list $id", ({ clauses: [clause], codes }) => {
    const numbers = codes.map((code) => code.slice(6)).join(", ");
    expect(register.get(clause)?.summary).toContain(`listed: ${numbers} (${codes.length}).`);
  });

  it.each(hubAreas)("area of $hub", ({ clauses: [clause], localAuthorities }) => {
    for (const authority of localAuthorities) expect(register.get(clause)?.summary).toContain(authority);
  });

  it("and every clause that they name is in it", () => {
    const entries = [
      ...listedHubs,
      ...hubAreas,
      ...networkHistory,
      ...networkStatements,
      hubFinder,
      ...projects,
      ...listings,
      ...initiatives,
      ...communityKinds,
      ...projectLinks,
    ];
    const missing = entries.flatMap(({ clauses }) => clauses).filter((clause) => !register.has(clause));
    expect(missing).toEqual([]);
  });
});
