export { capacityChart } from "./svg/capacity-chart.ts";
export type { CapacityChartOptions } from "./svg/capacity-chart.ts";
