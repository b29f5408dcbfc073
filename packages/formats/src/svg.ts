export { capacityChart } from "./svg/capacity-chart.ts";
export type { CapacityChartOptions } from "./svg/capacity-chart.ts";
export { timelineGantt } from "./svg/timeline-gantt.ts";
export type { GanttOptions } from "./svg/timeline-gantt.ts";
export { hubGantt } from "./svg/hub-gantt.ts";
export type { ChartOptions } from "./svg/chart-frame.ts";
export { paymentChart } from "./svg/payment-chart.ts";
export { waterfallChart } from "./svg/waterfall-chart.ts";
