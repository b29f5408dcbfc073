import { isAcademicYear, isPlainDate } from "@maths-hubs/calendar";
import * as z from "zod";
import { isDaysPerWeek, mostDaysPerWeek } from "../days-per-week.ts";
import type { FaultCode } from "../fault.ts";
import { functionIds, type FunctionId } from "../function-id.ts";
import { hubCodePattern, isHubCode } from "../hub-code.ts";
import { isLocalTime } from "../local-time.ts";
import { isPersonId, referencePattern } from "../person.ts";
import { isProjectCode, projectCodePattern, type ProjectCode } from "../project-code.ts";
import { isRoleId, longestRoleId, roleIdPattern } from "../role.ts";

/** Patterns are repeated for JSON Schema, which other languages read; the refinement decides. */
export const text = (
  pattern: string,
  accepts: (value: string) => boolean,
  fault: { readonly code: FaultCode; readonly expected: string },
): z.ZodType<string> =>
  z
    .string()
    .refine(accepts, { error: fault.expected, params: { fault: fault.code } })
    .meta({ pattern });

export const plainDateField: z.ZodType<string> = text(String.raw`^\d{4}-\d{2}-\d{2}$`, isPlainDate, {
  code: "invalid-date",
  expected: "a day of the calendar as YYYY-MM-DD",
});

export const localTimeField: z.ZodType<string> = text(
  String.raw`^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$`,
  isLocalTime,
  { code: "invalid-time", expected: "a day and a time by the clocks of the place, YYYY-MM-DDTHH:MM" },
);

/** A short text of a host's: a name or a line, without line ends or other control characters. */
export const lineField: z.ZodType<string> = text(
  String.raw`^[^\u0000-\u001f\u007f-\u009f]{1,120}$`,
  (value) => value.length > 0 && value.length <= 120 && !/\p{Cc}/u.test(value),
  { code: "invalid-value", expected: "a line of 1 to 120 characters" },
);

export const projectCodeField: z.ZodType<ProjectCode> = text(projectCodePattern.source, isProjectCode, {
  code: "invalid-value",
  expected: 'a project code such as "NCP24-09"',
});

export const academicYearField: z.ZodType<string> = text(String.raw`^\d{4}/\d{2}$`, isAcademicYear, {
  code: "invalid-academic-year",
  expected: 'an academic year such as "2023/24"',
});

export const hubCodeField: z.ZodType<string> = text(hubCodePattern.source, isHubCode, {
  code: "invalid-value",
  expected: 'a hub code such as "WM2"',
});

export const personField: z.ZodType<string> = text(referencePattern.source, isPersonId, {
  code: "invalid-reference",
  expected: 'an opaque reference such as "p-01" (null for a vacancy)',
});

export const referenceField: z.ZodType<string> = text(
  referencePattern.source,
  (value) => referencePattern.test(value),
  { code: "invalid-reference", expected: 'an opaque reference such as "s-100001"' },
);

export const roleField: z.ZodType<string> = text(roleIdPattern.source, isRoleId, {
  code: "invalid-value",
  expected: 'a role id such as "maths-hub-lead"',
}).meta({ maxLength: longestRoleId });

export const daysPerWeekField: z.ZodType<number> = z
  .number()
  .refine(isDaysPerWeek, {
    error: "days a week from 0 with at most two decimals",
    params: { fault: "invalid-days" },
  })
  .meta({ minimum: 0, maximum: mostDaysPerWeek });

export const functionField: z.ZodType<FunctionId> = z.enum(functionIds);
