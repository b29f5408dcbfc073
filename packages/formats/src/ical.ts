export { calendarToIcs } from "./ical/calendar-to-ics.ts";
export type { Calendar, CalendarEvent } from "./ical/calendar.ts";
export { reviseCalendar } from "./ical/revise-calendar.ts";
