import { aLocalLeader } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { inYear, judgedOnce } from "../judged.test-support.ts";
import { joinsProjectCommunities } from "./joins-project-communities.ts";

const question = { on: "2022-01-15" };
const year = (changes: Parameters<typeof aLocalLeader>[0]) =>
  inYear("2021/22", { leaders: [aLocalLeader({ workshops: [], ...changes })] });

describe("BOOL-LLME-4: local leaders are encouraged to join the community of each project", () => {
  it.each([
    [["NCP24-09"], "met"],
    [[], "not-met"],
  ])("%j: %s", (projectCommunities, outcome) =>
    expect(judgedOnce(joinsProjectCommunities, year({ projectCommunities }), question)).toMatchObject({
      outcome,
      force: "advisory",
      subject: "l-07, NCP24-09",
    }),
  );
  it("activities or communities left out: asked for", () => {
    const leaders = [{ localLeader: "l-07", active: true }];
    expect(judgedOnce(joinsProjectCommunities, inYear("2021/22", { leaders }), question)).toMatchObject({
      missing: ["/leaders/0/activities"],
    });
    const open = [{ localLeader: "l-07", activities: [{ project: "NCP21-09", state: "led" as const }] }];
    expect(judgedOnce(joinsProjectCommunities, inYear("2021/22", { leaders: open }), question)).toMatchObject(
      {
        missing: ["/leaders/0/projectCommunities"],
      },
    );
  });
});
