import type { Happi, PersonId } from "@maths-hubs/model";

/** The next step of a HAPPI form. */
export type HappiStep =
  | {
      /** A draft is there; the planning section is submitted; the form is updated; the whole is submitted; it is opened again. */
      readonly step: "draft" | "submit-planning" | "update" | "submit-final" | "reopen";
      /** The day, `YYYY-MM-DD`. */
      readonly on: string;
    }
  | {
      /** One of the two agrees the form. */
      readonly step: "agree";
      /** Who: the local leader or the link. */
      readonly by: PersonId;
      /** The day, `YYYY-MM-DD`. */
      readonly on: string;
    };

/** Who agrees a form: the local leader of the activity, and the link if one is assigned. */
export interface HappiParties {
  /** The local leader. */
  readonly localLeader: PersonId;
  /** The assigned link of the leadership and management team. */
  readonly link?: PersonId;
}

/** Why a step was refused. */
export type HappiRefusal =
  | "agreed-by-one-only"
  | "already-submitted"
  | "already-taken"
  | "before-previous-step"
  | "no-link-assigned"
  | "not-drafted"
  | "not-submitted"
  | "planning-not-submitted"
  | "wrong-person";

/** The form after a step, or why the step was refused. */
export type HappiStepResult =
  | {
      /** The step was taken. */
      readonly accepted: true;
      /** The form with it. */
      readonly happi: Happi;
    }
  | {
      /** The step was refused; the form stays as it is. */
      readonly accepted: false;
      /** Why, stable across releases. */
      readonly code: HappiRefusal;
      /** Why, for people. */
      readonly message: string;
    };
