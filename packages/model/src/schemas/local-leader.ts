import * as z from "zod";
import {
  authenticationMeans,
  enrolmentStates,
  expertiseElements,
  leaderProgrammes,
  type AxisAccount,
  type EventInvitation,
  type LedActivity,
  type LocalLeader,
  type OnlineJoining,
  type ProgrammeEnrolment,
  type ProjectWorkshop,
} from "../local-leader.ts";
import { phases } from "../setting.ts";
import { workshopPoints } from "../workshop.ts";
import { academicYearField, personField, referenceField, roleField, projectCodeField } from "./fields.ts";
import { invitation } from "./invitation.ts";
import { extensions } from "./team.ts";

/** More entries than any hub has; a longer list is refused before it is compared. */
const mostEntries = 10_000;

export const leaderList = <T>(entry: z.ZodType<T>): z.ZodArray<z.ZodType<T>> =>
  z.array(entry).max(mostEntries);

const freeText = z.string().min(1).max(200);

/** Nobody spends a whole year at one workshop. */
const mostWorkshopDays = 30;

export const programmeEnrolment: z.ZodType<ProgrammeEnrolment> = z.strictObject({
  programme: z.enum(leaderProgrammes).describe("Which family of programmes."),
  project: z.exactOptional(projectCodeField).describe("The code of the programme in its year."),
  academicYear: z.exactOptional(academicYearField).describe("The academic year of the place."),
  state: z.enum(enrolmentStates).describe("Where the person stands."),
  phase: z.exactOptional(z.enum(phases)).describe("The phase of a Mastery Specialist's programme."),
  cohort: z.exactOptional(freeText).describe("The cohort as it is called."),
});

export const ledActivity: z.ZodType<LedActivity> = z.strictObject({
  project: z.exactOptional(projectCodeField).describe("The code of its project."),
  reference: z.exactOptional(referenceField).describe("The host's reference."),
  state: z.enum(["led", "in-preparation"]).describe("Whether it runs in the year, or is prepared."),
  targetedSupport: z.exactOptional(z.boolean()).describe("Whether it belongs to Targeted Support."),
});

export const onlineJoining: z.ZodType<OnlineJoining> = z.strictObject({
  by: z.enum(["individual-link", "axis", "zoom-registration"]).describe("The way in."),
  linkShared: z.exactOptional(z.boolean()).describe("Whether the link was passed on."),
  withAccountEmail: z.exactOptional(z.boolean()).describe("Whether the account's address was used."),
});

export const eventInvitation: z.ZodType<EventInvitation> = z.strictObject({
  event: referenceField.describe("The host's reference of the event."),
  ...invitation,
  joining: z.exactOptional(onlineJoining).describe("How the person joined online."),
});

export const projectWorkshop: z.ZodType<ProjectWorkshop> = z.strictObject({
  project: projectCodeField.describe("The project whose community meets."),
  point: z.enum(workshopPoints).describe("Which point of the year it belongs to."),
  ...invitation,
  days: z
    .exactOptional(
      z
        .number()
        .min(0)
        .max(mostWorkshopDays)
        .refine((days) => Math.abs(days * 100 - Math.round(days * 100)) < 1e-6, {
          error: "days with at most two decimals",
          params: { fault: "invalid-days" },
        }),
    )
    .describe("How many days it takes, half a day 0.5; left out means unknown."),
});

export const axisAccount: z.ZodType<AxisAccount> = z.strictObject({
  mainContactEmail: z.exactOptional(z.boolean()).describe("Whether the main contact address was used."),
  password: z.exactOptional(z.boolean()).describe("Whether a password is set."),
  authenticatedBy: z
    .exactOptional(z.enum(authenticationMeans).nullable())
    .describe("How the address was authenticated; null where it was not."),
});

export const localLeader: z.ZodType<LocalLeader> = z.strictObject({
  localLeader: personField.describe("The person, opaque; each once."),
  roles: z.exactOptional(z.array(roleField).max(50)).describe("Every role."),
  employer: z.exactOptional(referenceField).describe("lead-body, or a reference to another body."),
  teaches: z.exactOptional(z.array(z.enum(phases)).max(4)).describe("Phases taught now or before."),
  active: z.exactOptional(z.boolean()).describe("Whether the hub counts the person as active."),
  activities: z.exactOptional(leaderList(ledActivity)).describe("Activities led or prepared in the year."),
  programmes: z.exactOptional(leaderList(programmeEnrolment)).describe("Places on development programmes."),
  expertise: z.exactOptional(z.array(z.enum(expertiseElements)).max(3)).describe("Elements attested."),
  projectCommunities: z
    .exactOptional(leaderList(projectCodeField))
    .describe("Projects whose community the person is in."),
  link: z.exactOptional(personField.nullable()).describe("The person's link; null where there is none."),
  workshops: z.exactOptional(leaderList(projectWorkshop)).describe("National workshops of the year."),
  events: z.exactOptional(leaderList(eventInvitation)).describe("Other events of the year."),
  account: z
    .exactOptional(axisAccount.nullable())
    .describe("The account of NCETM Axis; null where there is none."),
  extensions: z.exactOptional(extensions),
});
