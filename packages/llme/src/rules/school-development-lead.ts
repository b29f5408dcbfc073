import { cite } from "@maths-hubs/programme/sources";
import { atLeast, unknown } from "@maths-hubs/rulekit";
import { whether } from "../count-where.ts";
import { ruleForEach, type LocalLeaderRule } from "../local-leader-rule.ts";
import { activeOrOpen } from "../local-leaders-on-date.ts";
import { hasPlaceOn } from "../programme-places.ts";
import { worksOnTargetedSupport } from "../targeted-support.ts";

/** Whoever works on Targeted Support is accredited as a School Development Lead, or on the programme that leads there. */
export const schoolDevelopmentLead: LocalLeaderRule = /* @__PURE__ */ ruleForEach({
  id: "llme/school-development-lead",
  title: "School Development Lead",
  cites: [/* @__PURE__ */ cite("HBK", "LLME commentary")],
  clauses: ["HBK-LLME-C-tsm-sdlead"],
  force: "should",
  statement:
    "Every active local leader on Targeted Support is accredited as a School Development Lead, or working towards it.",
  unit: "count",
  asked: "school-development-lead",
  items: (facts) => activeOrOpen(facts).filter(({ leader }) => worksOnTargetedSupport(leader) !== false),
  none: "nobody works on Targeted Support",
  nameOf: ({ leader }) => leader.localLeader,
  actual: ({ path, leader }) => {
    const holds = hasPlaceOn(leader, "school-development-lead");
    // Somebody who has the accreditation has it whether it is asked for or not.
    return holds !== true && worksOnTargetedSupport(leader) === undefined
      ? unknown([`${path}/activities`])
      : whether(holds, `${path}/programmes`);
  },
  comparison: atLeast,
});
