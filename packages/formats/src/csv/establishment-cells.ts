import type { LocalAuthority, Phase, SchoolStatus, Sector } from "@maths-hubs/model";

/** The statuses as the register prints them, in lower case. */
export const statusesByName: ReadonlyMap<string, SchoolStatus> = /* @__PURE__ */ new Map([
  ["open", "open"],
  ["open, but proposed to close", "proposed-to-close"],
  ["closed", "closed"],
  ["proposed to open", "proposed-to-open"],
]);

/** What the register's phases offer; a middle school takes pupils from both sides of age 11, whatever it is deemed to be. */
const phasesByName: ReadonlyMap<string, readonly Phase[] | undefined> = /* @__PURE__ */ new Map<
  string,
  readonly Phase[] | undefined
>([
  ["nursery", ["early-years"]],
  ["primary", ["primary"]],
  ["middle deemed primary", ["primary", "secondary"]],
  ["middle deemed secondary", ["primary", "secondary"]],
  ["secondary", ["secondary"]],
  ["all-through", ["primary", "secondary"]],
  ["16 plus", ["post-16"]],
  ["not applicable", undefined],
  ["", undefined],
]);

/** The phases that a row states, `undefined` where it states none, or `null` where its phase is no known word. */
export type PhasesStated = readonly Phase[] | undefined | null;

/** Tells the phases of a row; equal answers are one object, since fifty thousand schools share a dozen. */
export const phaseReader = (): ((phase: string, nursery: string, sixthForm: string) => PhasesStated) => {
  const known = new Map<string, PhasesStated>();
  return (phase, nursery, sixthForm) => {
    const key = `${phase}\n${nursery}\n${sixthForm}`;
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before;
    const stated = statedPhases(phase.toLowerCase(), nursery.toLowerCase(), sixthForm.toLowerCase());
    // A stranger's words are not kept without end.
    if (known.size < mostKept) known.set(key, stated);
    return stated;
  };
};

const mostKept = 1000;

const statedPhases = (phase: string, nursery: string, sixthForm: string): PhasesStated => {
  if (!phasesByName.has(phase)) return null;
  const main = phasesByName.get(phase);
  if (main === undefined) return undefined;
  const before: readonly Phase[] =
    nursery === "has nursery classes" && !main.includes("early-years") ? ["early-years"] : [];
  const after: readonly Phase[] =
    sixthForm === "has a sixth form" && !main.includes("post-16") ? ["post-16"] : [];
  return [...before, ...main, ...after];
};

const stateMaintained: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "local authority maintained schools",
  "academies",
  "free schools",
]);

/** The sector that group and type state; colleges, special schools of no stated kind and others leave it open. */
export const sectorOf = (group: string, type: string): Sector | undefined => {
  const [ofGroup, ofType] = [group.toLowerCase(), type.toLowerCase()];
  if (ofGroup === "independent schools" || ofType.includes("independent")) return "independent";
  if (stateMaintained.has(ofGroup)) return "state-maintained";
  return ofType === "community special school" || ofType === "foundation special school"
    ? "state-maintained"
    : undefined;
};

/** Tells the local authority of a row; equal ones are one object. */
export const authorityReader = (): ((code: string, name: string) => LocalAuthority | undefined) => {
  const known = new Map<string, LocalAuthority>();
  return (code, name) => {
    if (code === "") return undefined;
    const before = known.get(code);
    if (before !== undefined && (before.name ?? "") === name) return before;
    const authority = name === "" ? { code } : { code, name };
    if (known.size < mostKept) known.set(code, authority);
    return authority;
  };
};

const wholeNumber = /^(?:\d{1,9}|\d{1,3}(?:,\d{3}){1,2})$/;

/** `1035` or `1,035`; `undefined` where it is neither. */
export const pupilsOf = (cell: string): number | undefined =>
  wholeNumber.test(cell) ? Number(cell.replaceAll(",", "")) : undefined;
