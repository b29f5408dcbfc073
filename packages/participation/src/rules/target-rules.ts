import type { TargetRule } from "../target-rule.ts";
import { activeLocalLeadersOfAHub } from "./active-local-leaders-of-a-hub.ts";
import { activeLocalLeaders } from "./active-local-leaders.ts";
import { feMasterySpecialists } from "./fe-mastery-specialists.ts";
import { localLeaders } from "./local-leaders.ts";
import { primarySchoolsEngaged } from "./primary-schools-engaged.ts";
import { programmesPreparing } from "./programmes-preparing.ts";
import { secondarySchoolsEngaged } from "./secondary-schools-engaged.ts";

/** The rules that hold counts against targets, in the order of the goals. */
export const targetRules: readonly TargetRule[] = [
  primarySchoolsEngaged,
  secondarySchoolsEngaged,
  feMasterySpecialists,
  activeLocalLeadersOfAHub,
  activeLocalLeaders,
  localLeaders,
  programmesPreparing,
];
