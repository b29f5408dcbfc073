/** A bank holiday that a royal proclamation added to one year, or moved from its standing day. */
export interface OneOff {
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
  readonly title: string;
  /** The title of the standing holiday that did not fall on its usual day that year. */
  readonly insteadOf?: string;
  readonly source: string;
}

// Plain constants, not fields of an object: a bundler drops the table from programs that ask for no holidays.
const earlyMay = "Early May bank holiday";
const spring = "Spring bank holiday";

/** Titles in the words of gov.uk's list. */
export const titles: Readonly<
  Record<
    "newYear" | "goodFriday" | "easterMonday" | "earlyMay" | "spring" | "summer" | "christmas" | "boxing",
    string
  >
> = {
  newYear: "New Year’s Day",
  goodFriday: "Good Friday",
  easterMonday: "Easter Monday",
  earlyMay,
  spring,
  summer: "Summer bank holiday",
  christmas: "Christmas Day",
  boxing: "Boxing Day",
};

/** The eight standing holidays are these since 1978, the first year with an early May bank holiday. */
export const firstStandingYear = 1978;

/** The first and last years that are answered from the published list; every other year is computed. */
export const firstPublishedYear = 2014;
export const lastPublishedYear = 2028;

/** The list as of 24 November 2025, under the Open Government Licence 3. */
const govUk = "https://www.gov.uk/bank-holidays, alphagov/frontend@cb2a016 lib/data/bank-holidays.json";
/** The same list as it stood in earlier years. */
const govUk2012 = "https://www.gov.uk/bank-holidays, zuzak/calendars@81b9f4e lib/data/bank-holidays.json";
/** Holidays before gov.uk's list were proclaimed under section 1 of this act. */
const act = "Banking and Financial Dealings Act 1971, section 1, royal proclamation";

/** Every departure from the standing rules in England and Wales since 1978, in order. */
export const oneOffs: readonly OneOff[] = [
  { date: "1981-07-29", title: "Royal wedding bank holiday", source: act },
  { date: "1995-05-08", title: "Early May bank holiday (VE day)", insteadOf: earlyMay, source: act },
  { date: "1999-12-31", title: "Millennium bank holiday", source: act },
  { date: "2002-06-03", title: "Golden Jubilee bank holiday", source: act },
  { date: "2002-06-04", title: spring, insteadOf: spring, source: act },
  { date: "2011-04-29", title: "Royal wedding bank holiday", source: act },
  { date: "2012-06-04", title: spring, insteadOf: spring, source: govUk2012 },
  { date: "2012-06-05", title: "Queen’s Diamond Jubilee", source: govUk2012 },
  { date: "2020-05-08", title: "Early May bank holiday (VE day)", insteadOf: earlyMay, source: govUk },
  { date: "2022-06-02", title: spring, insteadOf: spring, source: govUk },
  { date: "2022-06-03", title: "Platinum Jubilee bank holiday", source: govUk },
  { date: "2022-09-19", title: "Bank Holiday for the State Funeral of Queen Elizabeth II", source: govUk },
  { date: "2023-05-08", title: "Bank holiday for the coronation of King Charles III", source: govUk },
];
