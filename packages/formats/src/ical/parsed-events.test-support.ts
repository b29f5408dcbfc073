import ICAL from "ical.js";

/** An event as an independent parser reads it. */
export interface ParsedEvent {
  readonly uid: string;
  readonly title: string;
  readonly description: string | null;
  readonly from: string;
  /** The day after the last. */
  readonly end: string;
  readonly isAllDay: boolean;
  readonly sequence: number;
  readonly status: unknown;
  readonly alarms: readonly ParsedAlarm[];
}

/** An alarm as an independent parser reads it. */
interface ParsedAlarm {
  readonly action: unknown;
  readonly description: unknown;
  /** From the start of the first day; negative before it. */
  readonly seconds: number;
}

const firstValue = (component: ICAL.Component, name: string): unknown =>
  component.getFirstPropertyValue(name);

/** All events of a calendar file, in its order; throws where ical.js refuses the file. */
export const parsedEvents = (file: string): readonly ParsedEvent[] => {
  const calendar = ICAL.Component.fromString(file);
  if (calendar.name !== "vcalendar") throw new Error("not one calendar");
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      title: event.summary,
      description: event.description,
      from: event.startDate.toString(),
      end: event.endDate.toString(),
      isAllDay: event.startDate.isDate && event.endDate.isDate,
      sequence: event.sequence,
      status: firstValue(component, "status"),
      alarms: component.getAllSubcomponents("valarm").map(parsedAlarm),
    };
  });
};

const parsedAlarm = (alarm: ICAL.Component): ParsedAlarm => {
  const trigger = firstValue(alarm, "trigger");
  return {
    action: firstValue(alarm, "action"),
    description: firstValue(alarm, "description"),
    seconds: trigger instanceof ICAL.Duration ? trigger.toSeconds() : Number.NaN,
  };
};
