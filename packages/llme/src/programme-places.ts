import type { EnrolmentState, LeaderProgramme, LocalLeader, ProgrammeEnrolment } from "@maths-hubs/model";

/** Whether somebody is on a programme or has been through it; `undefined` where the document does not say. */
export const hasPlaceOn = ({ programmes }: LocalLeader, programme: LeaderProgramme): boolean | undefined =>
  programmes?.some((place) => place.programme === programme && place.state !== "withdrawn");

/** The states in which somebody has come to the end of a programme. */
const finished: readonly EnrolmentState[] = ["completed", "accredited"];

export const isFinished = ({ state }: ProgrammeEnrolment): boolean => finished.includes(state);
