import type { AuthenticationMeans } from "@maths-hubs/model";
import { frozen } from "@maths-hubs/rulekit";
import type { PublishedEntry, PublishedStatement } from "../published-entry.ts";

/** The portal for events, and how it is laid out. */
export interface AxisPortal extends PublishedEntry {
  /** Its name. */
  readonly name: "NCETM Axis";
  /** What is reached and managed in it. */
  readonly holds: readonly ("events" | "resources" | "applications")[];
  /** The icons of its home page. */
  readonly icons: readonly string[];
  /** The tabs of its page of events. */
  readonly tabs: readonly string[];
  /** How an account's address can be authenticated: one is enough. */
  readonly authentication: readonly AuthenticationMeans[];
  /** Whom the section for requirements at the foot of an event is for: needs of these kinds. */
  readonly requirements: readonly ("access" | "dietary")[];
}

/**
 * NCETM Axis, as the handbook of 2024/25 shows it.
 *
 * Clauses: HBK-Axis-what, HBK-Axis-home, HBK-Axis-tabs, HBK-Axis-requirements.
 *
 * @example
 * ```ts
 * import { axisPortal } from "@maths-hubs/programme/local-leaders";
 *
 * axisPortal.tabs; // => ["Eligible & Upcoming", "Past"]
 * ```
 */
export const axisPortal: AxisPortal = /* @__PURE__ */ frozen({
  id: "axis/portal",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "NCETM Axis" },
  clauses: ["HBK-Axis-what", "HBK-Axis-home", "HBK-Axis-tabs", "HBK-Axis-auth", "HBK-Axis-requirements"],
  name: "NCETM Axis",
  holds: ["events", "resources", "applications"],
  icons: ["Events", "Resources", "Applications"],
  tabs: ["Eligible & Upcoming", "Past"],
  authentication: ["authenticator-app", "phone", "email"],
  requirements: ["dietary", "access"],
});

/** Where people turn in matters of attendance. */
export interface AttendanceContact extends PublishedStatement {
  /** The address as printed. */
  readonly contact: string;
}

/** Whom to tell of a shared device, and to whom people who ask for a Zoom registration are sent on, in 2024/25. */
export const attendanceContact: AttendanceContact = /* @__PURE__ */ frozen({
  id: "axis/attendance-contact",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Attendance at online events" },
  clauses: ["HBK-Att-onedevice", "HBK-Att-zoomreg"],
  contact: "mathshubs@ncetm.org.uk",
  statement:
    "Told who sat at one device, the NCETM puts them into the record; people who ask for a registration link are checked there before they get one.",
});

/** What the handbook of 2024/25 advises about Axis and online events. */
export const axisStatements: readonly PublishedStatement[] = /* @__PURE__ */ frozen([
  {
    id: "axis/main-contact-changed",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "NCETM Axis" },
    clauses: ["HBK-Axis-account"],
    statement: "Somebody whose main contact address has changed asks the local hub for help.",
  },
  {
    id: "axis/help",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "NCETM Axis" },
    clauses: ["HBK-Axis-help"],
    statement: "Help stands behind an icon at the bottom of the page for signing up.",
  },
  {
    id: "axis/event-title",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "NCETM Axis" },
    clauses: ["HBK-Axis-title"],
    statement:
      "An event's title leads to its page; how to attend and confirm stands there, to be read to the end.",
  },
  {
    id: "axis/individual-link",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Attendance at online events" },
    clauses: ["HBK-Att-link"],
    statement:
      "Confirming an online event brings an Individual Joining Link by email; Axis is a way in as well.",
  },
  {
    id: "axis/check-access",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Attendance at online events" },
    clauses: ["HBK-Att-precheck"],
    statement: "Whether the way in works is tried before the event begins.",
  },
]);
