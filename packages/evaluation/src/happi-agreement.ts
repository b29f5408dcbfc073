import type { Happi } from "@maths-hubs/model";

/** The two who agree a HAPPI form. */
export type HappiParty = "local-leader" | "link";

/** The day on which one of the two agreed a form; a single date that the host keeps is that of both. */
export const agreedOnBy = (happi: Happi, party: HappiParty): string | undefined =>
  (party === "link" ? happi.agreedByLinkOn : happi.agreedByLocalLeaderOn) ?? happi.agreedOn;

/** The day from which both had agreed a form; `undefined` while one has not. */
export const agreedOnByBoth = (happi: Happi): string | undefined => {
  const leader = agreedOnBy(happi, "local-leader");
  const link = agreedOnBy(happi, "link");
  if (leader === undefined || link === undefined) return undefined;
  return leader > link ? leader : link;
};

/** Who had agreed a form by the end of a day. */
export const agreedBy = (happi: Happi, by: string): readonly HappiParty[] =>
  parties.filter((party) => {
    const on = agreedOnBy(happi, party);
    return on !== undefined && on <= by;
  });

const parties: readonly HappiParty[] = ["local-leader", "link"];
