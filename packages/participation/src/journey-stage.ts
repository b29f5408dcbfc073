import type { Phase, ProjectCode } from "@maths-hubs/model";
import type { PublishedEntry } from "@maths-hubs/programme/goals";
import type { Force } from "@maths-hubs/rulekit";

/** The stages of the primary teaching for mastery journey, in their order. */
export const primaryStages = ["readiness", "development", "embedding", "sustaining"] as const;

/** One stage of the primary journey. */
export type PrimaryStage = (typeof primaryStages)[number];

/** A stage of the primary journey, as its edition has it. */
export interface JourneyStage extends PublishedEntry {
  /** The stage. */
  readonly stage: PrimaryStage;
  /** The project whose Work Groups it is. */
  readonly project: ProjectCode;
  /** Who it is for, or who begins there, in our own words. */
  readonly forWhom: string;
  /** What it works on, where that is stated. */
  readonly focus: readonly string[];
}

/** Where a step of the journey starts: at no stage yet, at a stage, or beside the journey in Mastering Number. */
export type JourneyPlace = "start" | "mastering-number" | PrimaryStage;

/** A step that is stated from one place of the journey to a stage. */
export interface JourneyStep extends PublishedEntry {
  /** From where. */
  readonly from: JourneyPlace;
  /** To which stage. */
  readonly to: PrimaryStage;
  /** When: in the academic year that follows, in some later one, in every one from then on; or at any time. */
  readonly when: "following-year" | "later-year" | "every-year" | "any-time";
  /** How strongly it is put. */
  readonly force: Force;
  /** What is said, in our own words. */
  readonly statement: string;
}

/** A label of the secondary Work Groups; no document says in which order a school takes them. */
export interface SecondaryStage extends PublishedEntry {
  /** The label. */
  readonly stage: "development" | "embedding" | "sustaining";
  /** The projects that bear it in their titles. */
  readonly projects: readonly ProjectCode[];
  /** What is stated about order, entry and repetition: nothing. */
  readonly progression: "not-stated";
}

/** A strand beside the journey from which a school may enter it. */
export interface SideEntrance extends PublishedEntry {
  /** The strand. */
  readonly strand: "mastering-number";
  /** Its projects. */
  readonly projects: readonly ProjectCode[];
  /** The stages that newcomers are pointed to. */
  readonly leadsTo: readonly PrimaryStage[];
}

/** A level of provision that Targeted Support names. */
export interface SupportLevel extends PublishedEntry {
  /** The level. */
  readonly level: "standard" | "enhanced" | "intensive";
  /** Its project; `null` where it has no code. */
  readonly project: ProjectCode | null;
  /** The phases in whose commentary it is named. */
  readonly phases: readonly Phase[];
  /** Which school it is for, in our own words; `null` where no document says. */
  readonly forWhom: string | null;
}
