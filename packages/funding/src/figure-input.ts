import type { FigureInput, Grant } from "@maths-hubs/model";
import type { Citation, Finding } from "@maths-hubs/rulekit";
import { canonicalJson } from "./canonical-json.ts";

/** What stands in a grant document at a JSON Pointer. */
export const inputAt = (grant: Grant, path: string): FigureInput => {
  const keys = path
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const value = keys.reduce<unknown>(
    (holder, key) =>
      typeof holder === "object" && holder !== null && Object.hasOwn(holder, key)
        ? new Map<string, unknown>(Object.entries(holder)).get(key)
        : undefined,
    grant,
  );
  return { path, value: value === undefined ? null : canonicalJson(value) };
};

/** The places that findings cite, each once. */
export const placesOf = (findings: readonly Finding[]): readonly Citation[] => {
  const byPlace = new Map(findings.map(({ citation }) => [`${citation.source} ${citation.at}`, citation]));
  return [...byPlace.values()];
};
