import { assessWorkshopDays } from "@maths-hubs/funding";
import type { WorkshopAttendance, WorkshopReport } from "@maths-hubs/model";
import { aGrant } from "@maths-hubs/model/testing";
import { worked } from "../worked.ts";
import type { WorkedExample } from "../worked-example.ts";

/** The workshops of the community come to four days, of which three are funded. */
const judgedWith = (changes: Partial<WorkshopAttendance>): WorkshopReport =>
  assessWorkshopDays(
    aGrant({
      academicYear: "2024/25",
      workshopDays: {
        attendance: [{ localLeader: "l-07", project: "NCP24-09", workshopDays: 4, ...changes }],
      },
    }),
  );

const who = "l-07 in NCP24-09";

export const workshopAttendance: WorkedExample = worked("funding/workshop-attendance", [
  ["two and a half of four days of workshops attended", judgedWith({ attendedDays: 2.5 }), who],
  ["three of four days of workshops attended", judgedWith({ attendedDays: 3 }), who],
  ["three and a half of four days of workshops attended", judgedWith({ attendedDays: 3.5 }), who],
  ["workshops of two days, both attended", judgedWith({ workshopDays: 2, attendedDays: 2 }), who],
  ["workshops of four days, and no word of attendance", judgedWith({}), who],
]);
