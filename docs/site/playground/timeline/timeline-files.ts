import { timelinesToCsv } from "@maths-hubs/formats/csv";
import { calendarToIcs, timelinesToCalendar } from "@maths-hubs/formats/ical";
import { timelineToMermaid } from "@maths-hubs/formats/mermaid";
import { timelineGantt } from "@maths-hubs/formats/svg";
import type { EvaluationTimeline } from "@maths-hubs/model";
import { jsonFile, type OfferedFile } from "../download.ts";

/** A file that the page offers, made when it is asked for. */
export interface FileOffer {
  readonly label: string;
  readonly make: () => OfferedFile;
}

/** The dates of a timeline for any calendar program. */
export const calendarFile = (timeline: EvaluationTimeline): OfferedFile => ({
  name: "evaluation.ics",
  type: "text/calendar",
  text: calendarToIcs(timelinesToCalendar([timeline])),
});

/** What can be taken out of a timeline: for calendars, spreadsheets, programs and documents. */
export const timelineFiles = (timeline: EvaluationTimeline): readonly FileOffer[] => [
  { label: "Calendar (.ics)", make: () => calendarFile(timeline) },
  {
    label: "Table as CSV",
    make: () => ({ name: "evaluation.csv", type: "text/csv", text: timelinesToCsv([timeline]) }),
  },
  { label: "Answer as JSON", make: () => jsonFile("evaluation-timeline.json", timeline) },
  {
    label: "Chart as SVG",
    make: () => ({ name: "evaluation.svg", type: "image/svg+xml", text: `${timelineGantt(timeline)}\n` }),
  },
  {
    label: "Chart as Mermaid",
    make: () => ({ name: "evaluation.mmd", type: "text/plain", text: timelineToMermaid(timeline) }),
  },
];
