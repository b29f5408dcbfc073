/**
 * The colours of charts. Each chart lies on a white ground of its own, so that it reads the same on a light and on a dark
 * page; on that ground text has a contrast of at least 4.5 to 1 and lines of at least 3 to 1.
 */
export const paint = {
  ground: "#ffffff",
  frame: "#767f8a",
  grid: "#dfe3e8",
  text: "#1b2733",
  quiet: "#52606d",
  capacity: "#0b5cad",
  minimum: "#1b2733",
  short: "#b93a06",
  shortBand: "#fde8dc",
  unknown: "#767f8a",
  addedBand: "#d6e6f7",
} as const;
