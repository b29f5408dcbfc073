import { pointer } from "@maths-hubs/rulekit";
import { shownBriefly, type Fault } from "./fault.ts";
import type { FundedProject } from "./funded-project.ts";
import type { Grant } from "./grant.ts";
import { paymentPlanFaults } from "./payment-plan-faults.ts";
import { rateBandFaults } from "./rate-band-faults.ts";
import { spendingFaults } from "./spending-faults.ts";

/**
 * The faults of a grant that a schema of single fields cannot see: projects, labels and references that stand twice, bands
 * with gaps, a rate beside bands, periods out of order, and those of the spending blocks.
 *
 * @param grant - a grant whose fields have the right types
 *
 * @example
 * ```ts
 * import { grantFaults } from "@maths-hubs/model";
 *
 * const projects = [{ project: "NCP23-09" }, { project: "NCP23-09" }];
 * const grant = { hub: "WM2", academicYear: "2023/24", fixed: {}, projects };
 * grantFaults(grant).map(({ path, code }) => [path, code]); // => [["/projects/1/project", "duplicate-entry"]]
 * ```
 */
export const grantFaults = (grant: Grant): readonly Fault[] => [
  ...repeated("projects", "project", grant.projects),
  ...grant.projects.flatMap(projectFaults),
  ...repeated("otherLines", "label", grant.otherLines),
  ...repeated("participantFees", "activity", grant.participantFees),
  ...(grant.profile === undefined ? [] : paymentPlanFaults(grant.profile, "/profile")),
  ...repeated("paymentRecords", "payment", grant.paymentRecords),
  ...repeated("clawbacks", "clawback", grant.clawbacks),
  ...fundingPeriodFaults(grant),
  ...spendingFaults(grant),
];

const repeated = <Key extends string>(
  block: string,
  key: Key,
  entries: readonly Readonly<Record<Key, string>>[] = [],
): readonly Fault[] => {
  const firstAt = new Map<string, number>();
  return entries.flatMap((entry, index) => {
    const name = entry[key];
    const first = firstAt.get(name);
    if (first === undefined) {
      firstAt.set(name, index);
      return [];
    }
    return [
      {
        path: pointer(block, index, key),
        code: "duplicate-entry",
        expected: `one that does not stand at ${pointer(block, first, key)} already`,
        received: shownBriefly(name),
      },
    ];
  });
};

const projectFaults = ({ perSchool, perSchoolBands }: FundedProject, index: number): readonly Fault[] => {
  if (perSchoolBands === undefined) return [];
  const path = pointer("projects", index, "perSchoolBands");
  const faults = rateBandFaults(perSchoolBands, path);
  if (perSchool === undefined) return faults;
  const expected = "bands or one rate for all schools, not both";
  return [{ path, code: "invalid-value", expected, received: shownBriefly(perSchoolBands) }, ...faults];
};

const fundingPeriodFaults = ({ fundingPeriod }: Grant): readonly Fault[] => {
  if (fundingPeriod === undefined || fundingPeriod.from <= fundingPeriod.to) return [];
  const expected = `a day on or after ${fundingPeriod.from}`;
  const received = shownBriefly(fundingPeriod.to);
  return [{ path: "/fundingPeriod/to", code: "period-reversed", expected, received }];
};
