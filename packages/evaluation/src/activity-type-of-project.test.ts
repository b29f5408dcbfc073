import { describe, expect, it } from "vitest";
import { activityTypeOfProject } from "./activity-type-of-project.ts";

describe("a project's type is its heading, with the two kinds of Programme told apart (H6)", () => {
  it.each([
    ["work-group", "teaching-for-mastery", "work-group"],
    ["work-group", null, "work-group"],
    ["community", "mastering-number", "community"],
    ["targeted-support", null, "targeted-support"],
    ["programme", "sktm", "sktm-programme"],
    ["programme", "llme-development", "local-leader-programme"],
    ["programme", null, undefined],
  ] as const)("%s, %s: %s", (activity, strand, type) =>
    expect(activityTypeOfProject({ activity, strand })).toBe(type),
  );
});
