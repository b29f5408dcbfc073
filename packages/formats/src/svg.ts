export { capacityChart } from "./svg/capacity-chart.ts";
export type { CapacityChartOptions } from "./svg/capacity-chart.ts";
export type { ChartOptions } from "./svg/chart-frame.ts";
export { paymentChart } from "./svg/payment-chart.ts";
export { waterfallChart } from "./svg/waterfall-chart.ts";
