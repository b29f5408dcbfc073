import { anyCharacter } from "@maths-hubs/tooling/any-character";
import { functionIds, groupOfRole, groups, type Appointment } from "@maths-hubs/model";
import { checkTeam } from "@maths-hubs/model/schemas";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { teamFromCsv } from "./team-from-csv.ts";
import { teamToCsv } from "./team-to-csv.ts";

const context = { hub: "WM2", academicYear: "2023/24" };
const read = (text: string): ReturnType<typeof teamFromCsv> => teamFromCsv(text, context);

const optional = <T>(key: string, value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.option(value, { nil: undefined }).map((given) => (given === undefined ? {} : { [key]: given }));

const reference = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,10}$/);
const person = fc.option(
  reference.map((text) => `p-${text}`),
  { nil: null },
);
const dates = fc
  .uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 2, maxLength: 2 })
  .map(([a = 1, b = 2]) => ({
    from: `2023-11-${String(Math.min(a, b)).padStart(2, "0")}`,
    to: `2024-02-${String(Math.max(a, b)).padStart(2, "0")}`,
  }));
const roles = fc.oneof(
  fc.constantFrom(
    ["maths-hub-lead"],
    ["maths-hub-lead", "senior-leadership-link"],
    ["maths-hub-co-ordinator"],
  ),
  fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4}){0,3}$/), {
    minLength: 1,
    maxLength: 3,
  }),
);

const appointment = fc
  .tuple(
    person,
    roles,
    fc.constantFrom(...groups),
    optional(
      "daysPerWeek",
      fc.integer({ min: 0, max: 700 }).map((hundredths) => hundredths / 100),
    ),
    fc.oneof(fc.constant({}), dates),
    optional("employer", reference),
    optional("functions", fc.subarray([...functionIds], { minLength: 1 })),
  )
  .map(([who, what, group, ...others]): Appointment => {
    const named = what.some((role) => groupOfRole(role) !== undefined);
    return Object.assign(
      { person: who, roles: what },
      named ? {} : { group },
      ...(others as object[]),
    ) as Appointment;
  });

const appointments = fc.uniqueArray(appointment, {
  maxLength: 8,
  selector: ({ person: who }) => who ?? Symbol("vacancy"),
});

describe("a team comes back from its table as it was", () => {
  it("appointment by appointment", () => {
    fc.assert(
      fc.property(appointments, (list) => {
        expect(read(teamToCsv({ appointments: list }))).toEqual({
          ok: true,
          value: { ...context, appointments: list },
        });
      }),
    );
  });

  it("and the table from its team", () => {
    fc.assert(
      fc.property(appointments, (list) => {
        const text = teamToCsv({ appointments: list });
        const checked = read(text);
        expect(checked.ok && teamToCsv(checked.value)).toBe(text);
      }),
    );
  });
});

const oddCell = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc.constantFrom(
    "p-01",
    "maths-hub-lead",
    "data-officer",
    "TBC",
    "4",
    "4.5",
    "2023-11-01",
    "01/11/2023",
    "leadership",
    "-1",
    "=1",
    '"',
    "'",
    "__proto__",
  ),
);
const columns = fc.shuffledSubarray([
  "person",
  "roles",
  "group",
  "daysPerWeek",
  "from",
  "to",
  "employer",
  "functions",
  "extra",
]);
const nearlyTable = fc
  .tuple(columns, fc.array(fc.array(oddCell, { maxLength: 9 }), { maxLength: 6 }))
  .map(([head, rows]) => [head, ...rows].map((row) => row.join(",")).join("\n"));
const anyFile = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc.stringMatching(/^[a",;\r\n\t ']*$/),
  nearlyTable,
);

describe("no text is too odd to be answered", () => {
  it("with a team that the schema accepts, or with faults", () => {
    fc.assert(
      fc.property(anyFile, (text) => {
        const checked = read(text);
        expect(checked.ok ? checkTeam(checked.value) : checked.faults.length > 0).toEqual(
          checked.ok ? { ok: true, value: checked.value } : true,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("and every fault names a row of the file", () => {
    fc.assert(
      fc.property(anyFile, (text) => {
        const checked = read(text);
        const lines = text.split(/\r\n?|\n/).length;
        for (const { row } of checked.ok ? [] : checked.faults) {
          expect(row).toBeGreaterThanOrEqual(1);
          expect(row).toBeLessThanOrEqual(lines);
        }
      }),
      { numRuns: 500 },
    );
  });
});

const acceptsCell = (column: string, value: string): boolean =>
  read(`person,roles,${column}\np-01,maths-hub-lead,"${value.replaceAll('"', '""')}"\n`).ok;
const acceptsDocument = (changes: object): boolean =>
  checkTeam({ ...context, appointments: [{ person: "p-01", roles: ["maths-hub-lead"], ...changes }] }).ok;

describe("single cells are judged as the schema of the document judges them", () => {
  const word = fc.stringMatching(/^[A-Za-z0-9._:@/-]{1,12}$/);

  it("employers", () => {
    fc.assert(
      fc.property(word, (employer) => {
        expect(acceptsCell("employer", employer)).toBe(acceptsDocument({ employer }));
      }),
    );
  });

  it("roles", () => {
    const role = fc.oneof(word, fc.stringMatching(/^[a-z0-9-]{1,90}$/));
    fc.assert(
      fc.property(role, (text) => {
        const group = "leadership";
        const ok = read(`person,roles,group\np-01,${text},${group}\n`).ok;
        expect(ok).toBe(
          checkTeam({ ...context, appointments: [{ person: "p-01", roles: [text], group }] }).ok,
        );
      }),
    );
  });

  it("days", () => {
    const days = fc.tuple(fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: 0, max: 9999 }));
    fc.assert(
      fc.property(days, ([whole, fraction]) => {
        const text = `${whole}.${fraction}`;
        expect(acceptsCell("daysPerWeek", text)).toBe(acceptsDocument({ daysPerWeek: Number(text) }));
      }),
    );
  });
});
