import { anActivity } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { timelineTool } from "./timeline-tool.ts";

const faultsOf = (document: unknown) => {
  const checked = timelineTool.check(document);
  return checked.ok ? [] : checked.faults.map(({ path, expected }) => [path, expected]);
};

describe("an activity is checked by the library and by the catalogue", () => {
  it("the example is right", () => expect(faultsOf(timelineTool.example)).toEqual([]));
  it("a wrong date and a key that nobody knows have their places", () => {
    expect(faultsOf({ ...anActivity(), starts: "2024-02-30", colour: "blue" }).map(([path]) => path)).toEqual(
      ["/starts", "/colour"],
    );
  });
  it("a project that its year's catalogue lacks stands beside the field, with codes that are like it", () => {
    const [fault = []] = faultsOf(anActivity({ project: "NCP24-99" }));
    expect(fault[0]).toBe("/project");
    expect(fault[1]).toMatch(/^the code of a project that the catalogue lists, such as NCP24-\d\d/);
  });
  it("is told together with whatever else is wrong", () => {
    const document = { ...anActivity({ project: "NCP24-99" }), starts: "soon" };
    expect(faultsOf(document).map(([path]) => path)).toEqual(["/starts", "/project"]);
  });
  it.each(["ncp", 7, null])("a project code that is none is told once: %j", (project) => {
    expect(faultsOf({ ...anActivity(), project }).map(([path]) => path)).toEqual(["/project"]);
  });
  it("a type that contradicts the catalogue stands beside the type", () => {
    expect(faultsOf(anActivity({ type: "community" }))).toEqual([
      ["/type", '"work-group", the type of NCP24-09 in the catalogue'],
    ]);
  });
  it("a project of a year without a catalogue is left to the document", () => {
    const activity = anActivity({ project: "NCP29-01", type: "community" });
    expect(faultsOf(activity)).toEqual([]);
  });
});
