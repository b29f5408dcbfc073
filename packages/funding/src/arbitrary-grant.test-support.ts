import {
  remainderPolicies,
  roundingModes,
  type FundedProject,
  type Grant,
  type PaymentPlan,
  type RateBand,
} from "@maths-hubs/model";
import { aGrant } from "@maths-hubs/model/testing";
import * as fc from "fast-check";
import { poundsOf } from "./money.ts";

/** Any amount of a grant's size, negative ones included. */
export const anyPence: fc.Arbitrary<number> = fc.integer({ min: -2e9, max: 2e9 });

/** Any amount that is not negative, as text. */
export const anyPounds: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 2e9 })
  .map((pence) => poundsOf(pence));

export const anyPolicy: fc.Arbitrary<(typeof remainderPolicies)[number]> = fc.constantFrom(
  ...remainderPolicies,
);

export const anyMode: fc.Arbitrary<(typeof roundingModes)[number]> = fc.constantFrom(...roundingModes);

export const anyStep: fc.Arbitrary<string> = fc.constantFrom("0.01", "0.05", "1.00", "10.00", "33.33");

/** Weights of which at least one is above zero. */
export const anyWeights: fc.Arbitrary<number[]> = fc
  .array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 14 })
  .filter((weights) => weights.some((weight) => weight > 0));

export const anyBands: fc.Arbitrary<RateBand[]> = fc
  .record({
    widths: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 }),
    isOpen: fc.boolean(),
  })
  .chain(({ widths, isOpen }) =>
    fc.array(anyPounds, { minLength: widths.length, maxLength: widths.length }).map((rates) => {
      let from = 0;
      return widths.map((width, index) => {
        const below = isOpen && index === widths.length - 1 ? null : from + width;
        const band = { from, below, rate: rates[index] ?? "0.00" };
        from += width;
        return band;
      });
    }),
  );

const anyCount = fc.integer({ min: 0, max: 80 });
const anyDelivery = fc.record({ projects: anyCount, schools: anyCount }, { requiredKeys: [] });

const anyProject: fc.Arbitrary<Omit<FundedProject, "project">> = fc
  .record(
    {
      perProject: anyPounds,
      perSchool: anyPounds,
      perSchoolBands: anyBands,
      planned: anyDelivery,
      delivered: anyDelivery,
      schoolsBefore: anyCount,
    },
    { requiredKeys: [] },
  )
  .map(({ perSchoolBands, ...rest }) =>
    perSchoolBands === undefined || rest.perSchool !== undefined ? rest : { ...rest, perSchoolBands },
  );

/** A plan whose shares sum to one exactly. */
export const anyPlan: fc.Arbitrary<PaymentPlan> = fc
  .record({
    weights: anyWeights,
    roundTo: anyStep,
    rounding: anyMode,
    remainder: anyPolicy,
  })
  .map(({ weights, ...how }) => {
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const periods = weights.map((weight, index) => ({
      due: `2024-${String(1 + Math.floor(index / 2)).padStart(2, "0")}-${index % 2 === 0 ? "05" : "20"}`,
      share: `${weight}/${sum}`,
    }));
    return { periods, ...how };
  });

const grantOf = (
  fixed: fc.Arbitrary<Grant["fixed"]>,
  project: fc.Arbitrary<Omit<FundedProject, "project">>,
): fc.Arbitrary<Grant> =>
  fc
    .record({
      fixed,
      projects: fc.array(project, { maxLength: 6 }),
      others: fc.array(anyPence, { maxLength: 3 }),
      profile: anyPlan,
    })
    .map(({ projects, others, ...rest }) =>
      aGrant({
        ...rest,
        projects: projects.map((one, index) => ({ project: `NCP23-${index}`, ...one })),
        otherLines: others.map((pence, index) => ({ label: `line ${index}`, amount: poundsOf(pence) })),
      }),
    );

/** A grant in which anything may be missing. */
export const anyGrant: fc.Arbitrary<Grant> = grantOf(
  fc.record({ leadershipAndManagement: anyPounds }, { requiredKeys: [] }),
  anyProject,
);

const anyNumbers = fc.record({ projects: anyCount, schools: anyCount });
const itsNumbers = { planned: anyNumbers, delivered: anyNumbers };

/** A grant in which nothing is missing, so that every line has an amount. */
export const anyKnownGrant: fc.Arbitrary<Grant> = grantOf(
  fc.record({ leadershipAndManagement: anyPounds }),
  fc.oneof(
    fc.record({ perProject: anyPounds, perSchool: anyPounds, ...itsNumbers }),
    fc.record({ perProject: anyPounds, perSchoolBands: anyBands, schoolsBefore: anyCount, ...itsNumbers }),
  ),
);
