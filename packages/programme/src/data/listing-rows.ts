import type { ListedActivity, OfferSection } from "./project.ts";

/** One printed list, by the clause that holds it; its numbers and letters end the codes of 2024/25. */
export interface ListingRow {
  readonly clause: string;
  readonly section: OfferSection;
  readonly activity: ListedActivity;
  readonly numbers: string;
}

/** The lists of the offer of 2024/25, in the order printed. */
export const listingRows: readonly ListingRow[] = [
  {
    clause: "HBK-Offer-Pri-WG",
    section: "primary",
    activity: "work-group",
    numbers: "06 07a 08 09 10 11 19",
  },
  {
    clause: "HBK-Offer-Pri-Prog",
    section: "primary",
    activity: "programme",
    numbers: "01 04 05 25 26 27 28",
  },
  { clause: "HBK-Offer-Pri-Comm", section: "primary", activity: "community", numbers: "07b 09s 31" },
  { clause: "HBK-Offer-Pri-TS", section: "primary", activity: "targeted-support", numbers: "33" },
  { clause: "HBK-Offer-Sec-WG", section: "secondary", activity: "work-group", numbers: "12 13 14 18 19 20" },
  {
    clause: "HBK-Offer-Sec-Prog",
    section: "secondary",
    activity: "programme",
    numbers: "02 03 04 05 29 30 32",
  },
  { clause: "HBK-Offer-Sec-Comm", section: "secondary", activity: "community", numbers: "09s 15 16 31" },
  { clause: "HBK-Offer-Sec-TS", section: "secondary", activity: "targeted-support", numbers: "33" },
  { clause: "HBK-Offer-P16-WG", section: "post-16", activity: "work-group", numbers: "20 23 24" },
  { clause: "HBK-Offer-P16-Prog", section: "post-16", activity: "programme", numbers: "04 05 21 22" },
  { clause: "HBK-Offer-LLME-Prog", section: "llme", activity: "programme", numbers: "01 02 03 04 05 21" },
];
