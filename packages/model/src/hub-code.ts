/**
 * The code of a Maths Hub: the letters of its region and a digit, for example `WM2`. Codes are the key; names change.
 *
 * Clause: HBK-Hubs-code-format.
 */
export type HubCode = string;

/** The first two letters of a hub code. */
export type HubPrefix = "EE" | "EM" | "LO" | "NE" | "NW" | "SE" | "SW" | "WM" | "YH";

/** The nine prefixes of hub codes with the region of England that each stands for. */
export const hubRegions: Readonly<Record<HubPrefix, string>> = {
  EE: "East of England",
  EM: "East Midlands",
  LO: "London",
  NE: "North East",
  NW: "North West",
  SE: "South East",
  SW: "South West",
  WM: "West Midlands",
  YH: "Yorkshire and the Humber",
};

/** The form of a hub code, for schemas in other languages too. */
export const hubCodePattern: RegExp = /^(?:EE|EM|LO|NE|NW|SE|SW|WM|YH)[1-9]$/;

/**
 * Whether a text has the form of a hub code; whether such a hub exists is for the network to say.
 *
 * @param text - what may be a code
 *
 * @example
 * ```ts
 * import { isHubCode } from "@maths-hubs/model";
 *
 * isHubCode("SW3"); // => true
 * isHubCode("SW6"); // => true
 * isHubCode("XX1"); // => false
 * isHubCode("sw3"); // => false
 * ```
 */
export const isHubCode = (text: string): text is HubCode => hubCodePattern.test(text);

/**
 * The region of England that a hub's code puts it in.
 *
 * @param code - a hub code
 *
 * @example
 * ```ts
 * import { regionOfHub } from "@maths-hubs/model";
 *
 * regionOfHub("YH4"); // => "Yorkshire and the Humber"
 * ```
 */
export const regionOfHub = (code: HubCode): string | undefined => {
  const prefix = code.slice(0, 2);
  return isHubCode(code) && isHubPrefix(prefix) ? hubRegions[prefix] : undefined;
};

/**
 * The codes that are missing from a numbering without gaps: within a prefix, codes count from 1.
 *
 * Clause: HBK-Hubs-code-format.
 *
 * @param codes - all codes of a network
 *
 * @example
 * ```ts
 * import { gapsInNumbering } from "@maths-hubs/model";
 *
 * gapsInNumbering(["WM1", "WM2", "WM4", "YH1"]); // => ["WM3"]
 * ```
 */
export const gapsInNumbering = (codes: readonly HubCode[]): readonly HubCode[] => {
  const present = new Set(codes);
  return codes
    .filter(isHubCode)
    .flatMap((code) =>
      Array.from({ length: Number(code.slice(2)) - 1 }, (_, index) => code.slice(0, 2) + (index + 1)),
    )
    .filter((code, index, all) => !present.has(code) && all.indexOf(code) === index);
};

/**
 * The regions of England in which none of the hubs is; together, hubs are to serve all of them.
 *
 * Clause: ABOUT-Where-regions.
 *
 * @param codes - all codes of a network
 *
 * @example
 * ```ts
 * import { regionsWithoutHub } from "@maths-hubs/model";
 *
 * regionsWithoutHub(["EE1", "EM1", "LO1", "NE1", "NW1", "SE1", "SW1", "WM1"]); // => ["Yorkshire and the Humber"]
 * ```
 */
export const regionsWithoutHub = (codes: readonly HubCode[]): readonly string[] => {
  const served = new Set(codes.map(regionOfHub));
  return Object.values(hubRegions).filter((region) => !served.has(region));
};

const isHubPrefix = (text: string): text is HubPrefix => Object.hasOwn(hubRegions, text);
