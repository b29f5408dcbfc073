import { toHundredths } from "@maths-hubs/rulekit";

/** `£1,234.50`, or `-£0.05`: for people, with commas between thousands. */
export const poundsInWords = (pounds: string): string => {
  const isNegative = pounds.startsWith("-");
  const [whole = "0", pence = "00"] = (isNegative ? pounds.slice(1) : pounds).split(".");
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
  return `${isNegative ? "-" : ""}£${grouped}.${pence.padEnd(2, "0")}`;
};

/** The same of an amount that may not be known. */
export const poundsOrUnknown = (pounds: string | null): string =>
  pounds === null ? "cannot be told" : poundsInWords(pounds);

/** `£600k`, `£1.25m`: for labels with little room. */
export const roundPoundsInWords = (pence: number): string => {
  const pounds = Math.abs(pence) / 100;
  const sign = pence < 0 ? "-" : "";
  if (pounds >= 1e6) return `${sign}£${Math.round(pounds / 1e4) / 100}m`;
  return pounds >= 1e3 ? `${sign}£${Math.round(pounds / 10) / 100}k` : `${sign}£${pounds}`;
};

/** Whole pence of an amount. */
export const penceOf = (pounds: string): number => toHundredths(pounds);
