export { calendarToIcs } from "./ical/calendar-to-ics.ts";
export type { Calendar, CalendarEvent } from "./ical/calendar.ts";
export { reviseCalendar } from "./ical/revise-calendar.ts";
export { timelinesToCalendar } from "./ical/timelines-to-calendar.ts";
export type { TimelineCalendarOptions } from "./ical/timelines-to-calendar.ts";
