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
      /** All of them, in the order of the document. */
      readonly faults: readonly Fault[];
    };

/** A schema of single fields, and what the fields must say together. */
export interface DocumentKind<T> {
  readonly document: string;
  readonly fields: z.ZodType<T>;
  readonly faultsOf: (value: T) => readonly Fault[];
}

/** Checks a document of unknown origin: fields first, then what they say together. */
export const checkDocument = <T>(kind: DocumentKind<T>, input: unknown): Checked<T> => {
  const result = kind.fields.safeParse(input, { reportInput: true });
  const faults = result.success ? kind.faultsOf(result.data) : result.error.issues.flatMap(faultsOfIssue);
  const hidden = hiddenKeys(input);
  if (result.success && faults.length === 0 && hidden.length === 0) return { ok: true, value: result.data };
  return { ok: false, faults: [...faults, ...hidden] };
};

/** The document, or the error that lists its faults. */
export const parseDocument = <T>(kind: DocumentKind<T>, input: unknown): T => {
  const checked = checkDocument(kind, input);
  if (checked.ok) return checked.value;
  throw invalidDocument(kind.document, checked.faults);
};

/** A record drops the key `__proto__` in silence; a host that sends one is told. */
const hiddenKeys = (input: unknown): readonly Fault[] => {
  if (typeof input !== "object" || input === null || !("extensions" in input)) return [];
  const { extensions } = input;
  if (typeof extensions !== "object" || extensions === null || !Object.hasOwn(extensions, "__proto__"))
    return [];
  return [unknownKey(["extensions", "__proto__"])];
};

const unknownKey = (path: readonly (string | number)[]): Fault => ({
  path: pointer(...path),
  code: "unknown-key",
  expected: "no such key; a host's own data goes under extensions",
  received: shownBriefly(path.at(-1)),
});

const faultsOfIssue = (issue: z.core.$ZodIssue): readonly Fault[] => {
  const path = issue.path.map((segment) => (typeof segment === "number" ? segment : String(segment)));
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey([...path, key]));
  const received = shownBriefly(issue.input);
  if (issue.code === "invalid_type" && issue.input === undefined) {
    return [
      { path: pointer(...path), code: "missing-key", expected: expectedType(issue.expected), received },
    ];
  }
  return [{ path: pointer(...path), code: codeOf(issue), expected: expectationOf(issue), received }];
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
      return `at least ${issue.minimum} ${issue.origin === "array" ? "entry" : ""}`.trim();
    case "too_big":
      return `at most ${issue.maximum} ${issue.origin === "array" ? "entries" : ""}`.trim();
    default:
      return issue.message;
  }
};

const expectedType = (type: string): string => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);
