export { capacityAsText } from "./text/capacity-as-text.ts";
export type { CapacityTextOptions } from "./text/capacity-as-text.ts";
