/** A local authority's name for comparison: without regard to capitals and the spaces around and between its words. */
export const authorityKey = (name: string): string =>
  name
    .split(/\s/)
    .filter((word) => word !== "")
    .join(" ")
    .toLowerCase();
