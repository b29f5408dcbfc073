import type { HubCode } from "@maths-hubs/model";
import { frozen } from "./frozen.ts";

/** A hub of the network, as the handbook lists it. */
export interface ListedHub {
  /** The key: codes stay while names change. */
  readonly code: HubCode;
  /** The name printed beside it. */
  readonly name: string;
}

/**
 * The 40 hubs that the handbook of 2024/25 lists, in its order.
 *
 * Clause: HBK-Hubs-code-format.
 */
export const listedHubs: readonly ListedHub[] = /* @__PURE__ */ frozen([
  { code: "EE1", name: "Enigma" },
  { code: "EE2", name: "Cambridge" },
  { code: "EE3", name: "Matrix" },
  { code: "EE4", name: "Angles" },
  { code: "EM1", name: "East Midlands West" },
  { code: "EE5", name: "Venn Essex" },
  { code: "EM2", name: "East Midlands East" },
  { code: "EM3", name: "East Midlands South" },
  { code: "LO1", name: "London North East" },
  { code: "LO2", name: "London Central and NW" },
  { code: "LO3", name: "London Central and West" },
  { code: "LO4", name: "London South West" },
  { code: "LO5", name: "London Thames" },
  { code: "LO6", name: "London South East Plus" },
  { code: "NE1", name: "Great North" },
  { code: "NE2", name: "Archimedes NE" },
  { code: "NW1", name: "North West One" },
  { code: "NW2", name: "Turing NW" },
  { code: "NW3", name: "North West Three" },
  { code: "NW4", name: "North North West" },
  { code: "NW5", name: "Abacus" },
  { code: "NW6", name: "Cheshire and Wirral" },
  { code: "SE1", name: "Bucks, Berks and Oxon" },
  { code: "SE2", name: "North East Hants and Surrey" },
  { code: "SE3", name: "Solent" },
  { code: "SE4", name: "Sussex" },
  { code: "SE5", name: "Kent and Medway" },
  { code: "SW1", name: "CODE" },
  { code: "SW2", name: "Jurassic" },
  { code: "SW3", name: "Boolean" },
  { code: "SW4", name: "GLOW" },
  { code: "SW5", name: "Mobius" },
  { code: "WM1", name: "Central" },
  { code: "WM2", name: "SHaW" },
  { code: "WM3", name: "North Mids" },
  { code: "WM4", name: "Origin" },
  { code: "YH1", name: "Yorkshire Ridings" },
  { code: "YH2", name: "West Yorkshire" },
  { code: "YH3", name: "Yorkshire and The Humber" },
  { code: "YH4", name: "South Yorkshire" },
]);
