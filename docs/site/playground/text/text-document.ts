import { isAcademicYear } from "@maths-hubs/calendar";
import { textFormats, type TextFormat } from "@maths-hubs/comms";
import { shownBriefly, type Fault, type FaultCode } from "@maths-hubs/model";
import type { Checked } from "@maths-hubs/model/schemas";
import { pointer } from "@maths-hubs/rulekit";

/** A text to check, and by what: the document of this page, which the library has no document for. */
export interface TextDocument {
  readonly text: string;
  /** How it is written; plain text where it is left out. */
  readonly format?: TextFormat;
  /** The academic year whose style applies. */
  readonly academicYear: string;
  /** Titles of the writer's own, which may stand as they are printed. */
  readonly titles?: readonly string[];
}

/** Many times any newsletter; a text full of mistakes is then still checked within a second while somebody types. */
export const mostLetters = 200_000;
const mostTitles = 200;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string" && value.length <= mostLetters;
const isFormat = (value: unknown): value is TextFormat => textFormats.some((format) => format === value);
const isYear = (value: unknown): value is string => typeof value === "string" && isAcademicYear(value);
const isTitles = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length <= mostTitles && value.every((title) => typeof title === "string");

const fault = (key: string, received: unknown, [code, expected]: readonly [FaultCode, string]): Fault => ({
  path: pointer(key),
  code: received === undefined ? "missing-key" : code,
  expected,
  received: shownBriefly(received),
});

const textFault = (text: unknown): Fault =>
  typeof text === "string"
    ? {
        ...fault("text", text, ["invalid-value", `at most ${mostLetters} characters`]),
        received: `${text.length} of them`,
      }
    : fault("text", text, ["wrong-type", "a text"]);

const keys: readonly string[] = ["text", "format", "academicYear", "titles"] satisfies (keyof TextDocument)[];
const unknownKeys = (document: Readonly<Record<string, unknown>>): readonly Fault[] =>
  Object.keys(document)
    .filter((key) => !keys.includes(key))
    .map((key) => fault(key, key, ["unknown-key", `one of the keys ${keys.join(", ")}`]));

/**
 * The typed document, or every fault with its place, as the library's own checks give them.
 *
 * @param document - a document of unknown origin
 */
export const checkTextDocument = (document: unknown): Checked<TextDocument> => {
  if (!isObject(document)) {
    const received = shownBriefly(document);
    return { ok: false, faults: [{ path: "", code: "wrong-type", expected: "an object", received }] };
  }
  const { text, format, academicYear, titles } = document;
  const isRightFormat = format === undefined || isFormat(format);
  const areTitles = titles === undefined || isTitles(titles);
  const strange = unknownKeys(document);
  if (isText(text) && isRightFormat && isYear(academicYear) && areTitles && strange.length === 0) {
    return {
      ok: true,
      value: {
        text,
        academicYear,
        ...(format === undefined ? {} : { format }),
        ...(titles === undefined ? {} : { titles }),
      },
    };
  }
  const oneOf = `one of ${textFormats.join(", ")}`;
  return {
    ok: false,
    faults: [
      ...(isText(text) ? [] : [textFault(text)]),
      ...(isRightFormat ? [] : [fault("format", format, ["invalid-value", oneOf])]),
      ...(isYear(academicYear) ? [] : [fault("academicYear", academicYear, yearExpected)]),
      ...(areTitles
        ? []
        : [fault("titles", titles, ["wrong-type", `at most ${mostTitles} titles, each a text`])]),
      ...strange,
    ],
  };
};

const yearExpected = ["invalid-academic-year", 'an academic year such as "2024/25"'] as const;
