import type { Json } from "./json.ts";
import { isJsonList } from "./json.ts";

/** How a field is typed: as it stands, as a number, as a list with semicolons between its entries, or as `true` or `false`. */
export type FieldKind = "text" | "number" | "list" | "truth";

const plainNumber = /^-?(?:\d+\.?\d*|\.\d+)$/;

const numberOf = (text: string): Json => {
  const value = plainNumber.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : text;
};

const listOf = (text: string): readonly string[] =>
  text
    .split(";")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");

/**
 * What a typed text puts into the document. An empty field leaves the key out: unknown, never zero. What is no number
 * stays as it was typed, so that the fault shows beside it.
 */
export const valueOfText = (text: string, kind: FieldKind): Json | undefined => {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  if (kind === "number") return numberOf(trimmed);
  if (kind === "truth" && (trimmed === "true" || trimmed === "false")) return trimmed === "true";
  return kind === "list" ? listOf(trimmed) : trimmed;
};

/** What a field shows for a value of the document. */
export const textOfValue = (value: Json | undefined): string => {
  if (value === undefined || value === null) return "";
  if (isJsonList(value)) return value.map(textOfValue).join("; ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
};
