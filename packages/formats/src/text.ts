export { capacityAsText } from "./text/capacity-as-text.ts";
export type { CapacityTextOptions } from "./text/capacity-as-text.ts";
export { grantTables } from "./text/grant-tables.ts";
export type { GrantCell, GrantTable } from "./text/grant-tables.ts";
export { workingsAsText } from "./text/workings-as-text.ts";
