import type { NamedSetting } from "@maths-hubs/model";
import type { Report } from "@maths-hubs/rulekit";
import type { WorkedExample } from "../worked-example.ts";
import { worked } from "../worked.ts";
import { answerOnApplication, answerOnApplicationWithout } from "./answers.ts";

/** An application to lead WM2 that names this school or college. */
const naming = (setting: Omit<NamedSetting, "reference">): Report =>
  answerOnApplication({ namedSetting: { reference: "s-100001", ...setting } });

export const namedLocationExample: WorkedExample = worked("lead-school/named-location", [
  ["an application for WM2 that names a school in Leeds", naming({ localAuthority: "Leeds" })],
  ["an application for WM2 that names a school in Shropshire", naming({ localAuthority: "Shropshire" })],
  [
    "a trust with its head office in Shropshire that names a school in Leeds",
    answerOnApplication({
      headOffice: { localAuthority: "Shropshire" },
      namedSetting: { reference: "s-100001", localAuthority: "Leeds" },
    }),
  ],
  ["an application that names no school or college", answerOnApplication({ namedSetting: null })],
  ["a school is named, and nobody says where it lies", naming({})],
]);

export const eligibilityCriteriaExample: WorkedExample = worked("lead-school/eligibility-criteria", [
  ["the host found that the school named does not meet the criteria", naming({ eligibility: "not-met" })],
  ["the host found that the school named meets the criteria", naming({ eligibility: "met" })],
  ["the host does not know whether the school named meets the criteria", naming({ eligibility: "unknown" })],
  ["an application that names no school or college", answerOnApplication({ namedSetting: null })],
  ["an application that does not say what it names", answerOnApplicationWithout("namedSetting")],
]);
