/** What the handbook prints of one hub, by the clause that holds it; the clause ends in the hub's code. */
export interface HubRow {
  readonly clause: string;
  readonly name: string;
  /** Its place in the printed list, where that is not its place by code. */
  readonly printedAs?: number;
}

/** The list of the handbook of 2024/25, by code. */
export const hubRows: readonly HubRow[] = [
  { clause: "HBK-Hub-EE1", name: "Enigma" },
  { clause: "HBK-Hub-EE2", name: "Cambridge" },
  { clause: "HBK-Hub-EE3", name: "Matrix" },
  { clause: "HBK-Hub-EE4", name: "Angles" },
  { clause: "HBK-Hub-EE5", name: "Venn Essex", printedAs: 6 },
  { clause: "HBK-Hub-EM1", name: "East Midlands West", printedAs: 5 },
  { clause: "HBK-Hub-EM2", name: "East Midlands East" },
  { clause: "HBK-Hub-EM3", name: "East Midlands South" },
  { clause: "HBK-Hub-LO1", name: "London North East" },
  { clause: "HBK-Hub-LO2", name: "London Central and NW" },
  { clause: "HBK-Hub-LO3", name: "London Central and West" },
  { clause: "HBK-Hub-LO4", name: "London South West" },
  { clause: "HBK-Hub-LO5", name: "London Thames" },
  { clause: "HBK-Hub-LO6", name: "London South East Plus" },
  { clause: "HBK-Hub-NE1", name: "Great North" },
  { clause: "HBK-Hub-NE2", name: "Archimedes NE" },
  { clause: "HBK-Hub-NW1", name: "North West One" },
  { clause: "HBK-Hub-NW2", name: "Turing NW" },
  { clause: "HBK-Hub-NW3", name: "North West Three" },
  { clause: "HBK-Hub-NW4", name: "North North West" },
  { clause: "HBK-Hub-NW5", name: "Abacus" },
  { clause: "HBK-Hub-NW6", name: "Cheshire and Wirral" },
  { clause: "HBK-Hub-SE1", name: "Bucks, Berks and Oxon" },
  { clause: "HBK-Hub-SE2", name: "North East Hants and Surrey" },
  { clause: "HBK-Hub-SE3", name: "Solent" },
  { clause: "HBK-Hub-SE4", name: "Sussex" },
  { clause: "HBK-Hub-SE5", name: "Kent and Medway" },
  { clause: "HBK-Hub-SW1", name: "CODE" },
  { clause: "HBK-Hub-SW2", name: "Jurassic" },
  { clause: "HBK-Hub-SW3", name: "Boolean" },
  { clause: "HBK-Hub-SW4", name: "GLOW" },
  { clause: "HBK-Hub-SW5", name: "Mobius" },
  { clause: "HBK-Hub-WM1", name: "Central" },
  { clause: "HBK-Hub-WM2", name: "SHaW" },
  { clause: "HBK-Hub-WM3", name: "North Mids" },
  { clause: "HBK-Hub-WM4", name: "Origin" },
  { clause: "HBK-Hub-YH1", name: "Yorkshire Ridings" },
  { clause: "HBK-Hub-YH2", name: "West Yorkshire" },
  { clause: "HBK-Hub-YH3", name: "Yorkshire and The Humber" },
  { clause: "HBK-Hub-YH4", name: "South Yorkshire" },
];
