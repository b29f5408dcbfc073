import type { Phase, ProjectCode } from "@maths-hubs/model";
import { frozen } from "@maths-hubs/rulekit";
import type { Evidence } from "./evidence.ts";

/** A project of a year whose catalogue is not published here, known from a page or a mention. */
export interface ProjectElsewhere extends Evidence {
  /** The key, canonical. */
  readonly code: ProjectCode;
  /** What it was called there. */
  readonly title: string;
  /** The phases it was for, as far as that is said. */
  readonly phases: readonly Phase[];
}

/** Projects of other years that are known, by code. Those of one number in two years are two projects. */
export const projectsElsewhere: readonly ProjectElsewhere[] = /* @__PURE__ */ frozen([
  {
    code: "NCP17-06a",
    title: "Developing Deep Mathematical Learning in Early Years (subject knowledge)",
    phases: ["early-years"],
    seenAt: "mathshubs.org.uk, 2017/18",
    confidence: "publisher",
  },
  {
    code: "NCP17-06b",
    title: "Developing Deep Mathematical Learning in Early Years (language)",
    phases: ["early-years"],
    seenAt: "mathshubs.org.uk, 2017/18",
    confidence: "publisher",
  },
  {
    code: "NCP19-24",
    title: "Specialist Knowledge for Teaching Mathematics – Primary",
    phases: ["primary"],
    seenAt: "emwest.co.uk",
    confidence: "hub",
  },
  {
    code: "NCP20-09",
    title: "Primary Mastery Readiness Work Groups",
    phases: ["primary"],
    seenAt: "mathshub.outwood.com",
    confidence: "hub",
  },
  {
    code: "NCP21-07",
    title: "Mastering Number",
    phases: ["primary"],
    seenAt: "booleanmathshub.org.uk",
    confidence: "hub",
  },
  {
    code: "NCP23-14",
    title: "Sustaining NCP",
    phases: ["secondary"],
    seenAt: "HBK",
    confidence: "publisher",
  },
]);
