import { pointer } from "@maths-hubs/rulekit";
import type * as z from "zod";
import { invalidDocument, isFaultCode, shownBriefly, type Fault, type FaultCode } from "../fault.ts";

/** The outcome of checking a document: the typed value, or every fault. */
export type Checked<T> =
  | {
      /** The document is what it should be. */
      readonly ok: true;
      /** The typed document. */
      readonly value: T;
    }
  | {
      /** The document has faults. */
      readonly ok: false;
      /** All of them, in the order of the fields in the schema; within one object, unknown keys come last. */
      readonly faults: readonly Fault[];
    };

/** A schema of single fields, and what the fields must say together. */
export interface DocumentKind<T> {
  readonly document: string;
  readonly fields: z.ZodType<T>;
  readonly faultsOf: (value: T) => readonly Fault[];
  /** What would be accepted instead of an unknown key. */
  readonly unknownKeys: string;
}

type Path = readonly (string | number)[];

/** Checks a document of unknown origin: fields first, then what they say together. */
export const checkDocument = <T>(kind: DocumentKind<T>, input: unknown): Checked<T> => {
  const result = kind.fields.safeParse(input, { reportInput: true });
  const faults = result.success
    ? kind.faultsOf(result.data)
    : result.error.issues.flatMap((issue) => faultsOfIssue(issue, input, kind.unknownKeys));
  const hidden = hiddenKeys(input).map((path) => unknownKey(path, kind.unknownKeys));
  if (result.success && faults.length === 0 && hidden.length === 0) return { ok: true, value: result.data };
  return { ok: false, faults: [...faults, ...hidden] };
};

/** The document, or the error that lists its faults. */
export const parseDocument = <T>(kind: DocumentKind<T>, input: unknown): T => {
  const checked = checkDocument(kind, input);
  if (checked.ok) return checked.value;
  throw invalidDocument(kind.document, checked.faults);
};

/** A record drops the key `__proto__` in silence; a host that sends one is told, wherever extensions may stand. */
const hiddenKeys = (input: unknown): readonly Path[] => {
  const hiddenIn = (holder: unknown, path: Path): readonly Path[] =>
    has(valueAt(holder, ["extensions"]), "__proto__") ? [[...path, "extensions", "__proto__"]] : [];
  const blocks = isObject(input) ? Object.entries(input) : [];
  return [
    ...hiddenIn(input, []),
    ...blocks.flatMap(([block, value]) =>
      Array.isArray(value)
        ? value.flatMap((entry, index) => hiddenIn(entry, [block, index]))
        : hiddenIn(value, [block]),
    ),
  ];
};

const isObject = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
  typeof value === "object" && value !== null;

const has = (value: unknown, key: string | number): boolean => isObject(value) && Object.hasOwn(value, key);

const valueAt = (input: unknown, path: Path): unknown =>
  path.reduce((value: unknown, key) => (isObject(value) ? value[key] : undefined), input);

const unknownKey = (path: Path, expected: string): Fault => ({
  path: pointer(...path),
  code: "unknown-key",
  expected,
  received: shownBriefly(path.at(-1)),
});

const faultsOfIssue = (issue: z.core.$ZodIssue, input: unknown, unknownKeys: string): readonly Fault[] => {
  const path = issue.path.map((segment) => (typeof segment === "number" ? segment : String(segment)));
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => unknownKey([...path, key], unknownKeys));
  if (issue.input === undefined) return [withoutValue(path, expectationOf(issue), input)];
  const received = shownBriefly(issue.input);
  return [{ path: pointer(...path), code: codeOf(issue), expected: expectationOf(issue), received }];
};

/** A key that is there with the value `undefined` is a slip of the host's, not the same as a key left out. */
const withoutValue = (path: Path, expected: string, input: unknown): Fault => {
  const key = path.at(-1);
  const isThere = key === undefined || has(valueAt(input, path.slice(0, -1)), key);
  return isThere
    ? { path: pointer(...path), code: "wrong-type", expected, received: "undefined" }
    : { path: pointer(...path), code: "missing-key", expected, received: shownBriefly(undefined) };
};

const codeOf = (issue: z.core.$ZodIssue): FaultCode => {
  if (issue.code === "invalid_type") return "wrong-type";
  if (issue.code === "too_big" && issue.origin === "array") return "too-many-entries";
  const stated: unknown = issue.code === "custom" ? issue.params?.["fault"] : undefined;
  return isFaultCode(stated) ? stated : "invalid-value";
};

const expectationOf = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case "invalid_type":
      return expectedType(issue.expected);
    case "invalid_value":
      return issue.values.length === 1
        ? JSON.stringify(issue.values[0])
        : `one of ${issue.values.map((value) => JSON.stringify(value)).join(", ")}`;
    case "too_small":
      return `at least ${counted(Number(issue.minimum), issue.origin)}`;
    case "too_big":
      return `at most ${counted(Number(issue.maximum), issue.origin)}`;
    default:
      return issue.message;
  }
};

const nouns: ReadonlyMap<string, readonly [one: string, many: string]> = /* @__PURE__ */ new Map([
  ["array", ["entry", "entries"]],
  ["string", ["character", "characters"]],
]);

const counted = (limit: number, origin: string): string => {
  const [one, many] = nouns.get(origin) ?? [];
  return [String(limit), limit === 1 ? one : many].filter((word) => word !== undefined).join(" ");
};

const expectedType = (type: string): string => {
  if (type === "int") return "a whole number";
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
};
