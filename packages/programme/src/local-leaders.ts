export { localLeaderExpectations } from "./data/local-leader-expectations.ts";
export type { LocalLeaderExpectation, LocalLeaderExpectations } from "./data/local-leader-expectations.ts";
