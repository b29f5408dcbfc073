const twoDigits = (number: number): string => `${number}`.padStart(2, "0");

/** The day of a moment by the visitor's own clock and zone, as the library reads it. */
export const localDay = (moment: Date): string =>
  `${`${moment.getFullYear()}`.padStart(4, "0")}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
