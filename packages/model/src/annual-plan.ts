import type { Extensions } from "./team.ts";

/** The elements that an annual plan specifies. */
export const annualPlanElements = ["projects", "schools", "funding"] as const;

/** One of {@link annualPlanElements}: the projects needed, the schools to support, the funding required. */
export type AnnualPlanElement = (typeof annualPlanElements)[number];

/** One action of the plan, with the strategic goals that it serves. */
export interface PlanAction {
  /** The host's reference of the action. */
  readonly action: string;
  /** The strategic goals that it serves, by id; none means that it serves none. */
  readonly goals: readonly string[];
}

/** Who agreed the plan, and when. */
export interface PlanAgreement {
  /** The NCETM or the Department for Education. */
  readonly by: "ncetm" | "dfe";
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
}

/** The hub's plan for the academic year, on which the amount of the grant is discussed. */
export interface AnnualPlan {
  /** What the plan specifies. */
  readonly elements?: readonly AnnualPlanElement[];
  /** What the hub will do. */
  readonly actions?: readonly PlanAction[];
  /** Who has agreed it. */
  readonly agreedBy?: readonly PlanAgreement[];
  /** What the host keeps beside it. */
  readonly extensions?: Extensions;
}
