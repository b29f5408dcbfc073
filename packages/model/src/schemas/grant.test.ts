import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { aGrant } from "../testing/index.ts";
import { checkGrant, parseGrant } from "./index.ts";
import { jsonSchemaOf } from "./json-schema.ts";

const matches = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(jsonSchemaOf("grant"));

/** Path and code of every fault. */
const faultsOf = (input: unknown): readonly string[] => {
  const checked = checkGrant(input);
  return checked.ok ? [] : checked.faults.map(({ path, code }) => `${path} ${code}`);
};
const project = aGrant().projects[0]!;
const periods = aGrant().profile!.periods;

describe("A grant document is taken as fresh plain data", () => {
  it("the builder's", () => {
    const grant = aGrant();
    expect(parseGrant(grant)).toEqual(grant);
    expect(parseGrant(grant)).not.toBe(grant);
    expect(matches(grant)).toBe(true);
  });
  it("the least there can be", () =>
    expect(faultsOf({ hub: "WM2", academicYear: "2023/24", fixed: {}, projects: [] })).toEqual([]));
  it("amounts need not have two places", () =>
    expect(faultsOf(aGrant({ fixed: { leadershipAndManagement: "310000.5" } }))).toEqual([]));
});

describe("SPEC-P17-formula: the fixed part cannot be left out, though its amount can", () => {
  const { fixed: _, ...without } = aGrant();
  it("left out", () => expect(faultsOf(without)).toEqual(["/fixed missing-key"]));
  it("unknown", () => expect(faultsOf(aGrant({ fixed: {} }))).toEqual([]));
  it("ABOUT-Fund-components: a cost line of any other class is refused", () =>
    expect(faultsOf({ ...aGrant(), overheads: "1.00" })).toEqual(["/overheads unknown-key"]));
});

describe("Money is text with at most two places", () => {
  it.each([
    "1.005",
    "1e3",
    "1E3",
    "NaN",
    "Infinity",
    "-0",
    "-0.00",
    "-0.0",
    "+1.00",
    "01.00",
    "1,000.00",
    " 1.00",
    "1.",
    ".5",
    "",
    "10000000000000.00",
    "£1.00",
    "١.00",
    "1.00\n",
  ])("%j is refused", (amount) => {
    expect(faultsOf(aGrant({ otherLines: [{ label: "Other", amount }] }))).toEqual([
      "/otherLines/0/amount invalid-value",
    ]);
    expect(matches(aGrant({ otherLines: [{ label: "Other", amount }] }))).toBe(false);
  });
  it.each([1234.5, Number.NaN, Number.POSITIVE_INFINITY, 5n, null, true])("%s is no text", (amount) =>
    expect(faultsOf({ ...aGrant(), otherLines: [{ label: "Other", amount }] })).toEqual([
      "/otherLines/0/amount wrong-type",
    ]),
  );
  it("other lines may be negative, costs, rates and fees may not", () => {
    expect(faultsOf(aGrant({ otherLines: [{ label: "Other", amount: "-0.01" }] }))).toEqual([]);
    expect(
      faultsOf(
        aGrant({
          fixed: { leadershipAndManagement: "-0.01" },
          projects: [{ ...project, perSchool: "-0.01" }],
          participantFees: [{ activity: "a-1", fee: "-0.01" }],
        }),
      ),
    ).toEqual([
      "/fixed/leadershipAndManagement invalid-value",
      "/projects/0/perSchool invalid-value",
      "/participantFees/0/fee invalid-value",
    ]);
  });
});

describe("Numbers of projects and schools are whole", () => {
  it.each([-1, 0.5, 1_000_001])("%s is refused", (schools) =>
    expect(faultsOf(aGrant({ projects: [{ ...project, planned: { schools } }] }))).toHaveLength(1),
  );
  it.each([Number.NaN, Number.POSITIVE_INFINITY, "38"])("%s is no number", (schools) =>
    expect(faultsOf({ ...aGrant(), projects: [{ ...project, planned: { schools } }] })).toEqual([
      "/projects/0/planned/schools wrong-type",
    ]),
  );
  it("minus zero is refused", () =>
    expect(faultsOf(aGrant({ projects: [{ ...project, planned: { schools: -0 } }] }))).toEqual([
      "/projects/0/planned/schools invalid-value",
    ]));
});

describe("What fields say together", () => {
  it("a project twice", () =>
    expect(faultsOf(aGrant({ projects: [project, project] }))).toEqual([
      "/projects/1/project duplicate-entry",
    ]));
  it("a label, a fee, a payment and a clawback twice", () => {
    const record = { payment: "pay-1", due: "2023-10-15", amount: "1.00" };
    const clawback = { clawback: "c-1", amount: "1.00", proposedOn: "2024-09-02" };
    const fee = { activity: "a-1", fee: "0.00" };
    expect(
      faultsOf(
        aGrant({
          otherLines: [{ label: "Other" }, { label: "Other" }],
          participantFees: [fee, fee],
          paymentRecords: [record, record],
          clawbacks: [clawback, clawback],
        }),
      ),
    ).toEqual([
      "/otherLines/1/label duplicate-entry",
      "/participantFees/1/activity duplicate-entry",
      "/paymentRecords/1/payment duplicate-entry",
      "/clawbacks/1/clawback duplicate-entry",
    ]);
  });
  it("one rate and bands", () =>
    expect(
      faultsOf(aGrant({ projects: [{ ...project, perSchoolBands: [{ from: 0, below: null }] }] })),
    ).toEqual(["/projects/0/perSchoolBands invalid-value"]));
  it("bands that leave a gap, overlap, or have no width", () => {
    const bands = [
      { from: 1, below: 90 },
      { from: 90, below: 95 },
      { from: 96, below: 96 },
      { from: 95, below: null },
      { from: 100, below: null },
    ];
    const { perSchool: _, ...rest } = project;
    expect(faultsOf(aGrant({ projects: [{ ...rest, perSchoolBands: bands }] }))).toEqual([
      "/projects/0/perSchoolBands/0/from invalid-bands",
      "/projects/0/perSchoolBands/2/from invalid-bands",
      "/projects/0/perSchoolBands/2/below invalid-bands",
      "/projects/0/perSchoolBands/3/from invalid-bands",
      "/projects/0/perSchoolBands/4/from invalid-bands",
    ]);
  });
  it("two periods on one day, one out of order, a deadline too late, shares and amounts mixed", () => {
    const odd = [
      ...periods,
      { due: "2024-04-15", share: "0" },
      { due: "2024-04-14", deadline: "2024-04-14", amount: "1.00" },
      { due: "2024-05-01" },
    ];
    expect(faultsOf(aGrant({ profile: { periods: odd } }))).toEqual([
      "/profile/periods/2/due duplicate-entry",
      "/profile/periods/3/due out-of-order",
      "/profile/periods/3/deadline period-reversed",
      "/profile/periods/3 invalid-value",
      "/profile/periods/4 invalid-value",
    ]);
  });
  it("a funding period that ends before it starts, and the faults of the spending blocks", () =>
    expect(
      faultsOf(
        aGrant({
          fundingPeriod: { from: "2024-03-31", to: "2024-03-30" },
          budget: [{ line: "NCP23-09" }, { line: "NCP23-09" }],
        }),
      ),
    ).toEqual(["/fundingPeriod/to period-reversed", "/budget/1/line duplicate-entry"]));
  it("a day is a funding period", () =>
    expect(faultsOf(aGrant({ fundingPeriod: { from: "2024-03-31", to: "2024-03-31" } }))).toEqual([]));
});

describe("Unknown keys are refused wherever they stand", () => {
  it.each([
    [{ ...aGrant(), payment: [] }, "/payment unknown-key"],
    [{ ...aGrant(), projects: [{ ...project, schools: 4 }] }, "/projects/0/schools unknown-key"],
    [{ ...aGrant(), recipient: { kind: "school", name: "p" } }, "/recipient/name unknown-key"],
    [
      { ...aGrant(), profile: { periods: [{ ...periods[0], on: "2023-10-15" }] } },
      "/profile/periods/0/on unknown-key",
    ],
  ])("%#", (document, fault) => {
    expect(faultsOf(document)).toEqual([fault]);
    expect(matches(document)).toBe(false);
  });
  it("a hidden prototype key in any extensions", () => {
    const hidden: unknown = JSON.parse('{"__proto__": {"polluted": true}}');
    const grant = { ...aGrant(), projects: [{ ...project, extensions: hidden }], extensions: hidden };
    expect(faultsOf(grant)).toEqual([
      "/extensions/__proto__ unknown-key",
      "/projects/0/extensions/__proto__ unknown-key",
    ]);
    expect({}).not.toHaveProperty("polluted");
  });
});

describe("Documents are held to their size", () => {
  it("10,000 projects, not one more", () => {
    const many = Array.from({ length: 10_001 }, (_, index) => ({ project: `p-${index}` }));
    expect(faultsOf(aGrant({ projects: many.slice(1) }))).toEqual([]);
    expect(faultsOf(aGrant({ projects: many }))).toEqual(["/projects too-many-entries"]);
  });
  it("a share of many digits is refused at once", () =>
    expect(
      faultsOf(aGrant({ profile: { periods: [{ due: "2023-10-15", share: "9".repeat(1_000_000) }] } })),
    ).toEqual(["/profile/periods/0/share invalid-value"]));
});
