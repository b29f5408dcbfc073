import type { PublishedEntry, PublishedStatement } from "@maths-hubs/programme/sources";
import { frozen } from "@maths-hubs/rulekit";

/** Who is told at once when something is said in a way. */
export type Notified = "everyone-in-the-thread" | "nobody-else";

/** A way of saying something on Basecamp, and whom it notifies and shows it to. */
export interface WayOfSaying extends PublishedEntry {
  /** The way. */
  readonly way: "comment" | "boost" | "draft";
  /** Who gets a notification. */
  readonly notifies: Notified;
  /** Who can see it. */
  readonly seenBy: "everyone" | "author";
  /** What it is for, in our own words. */
  readonly statement: string;
}

/**
 * Whom a way of saying something on Basecamp notifies, from the loudest to the quietest.
 *
 * @example
 * ```ts
 * import { waysOfSaying } from "@maths-hubs/comms";
 *
 * waysOfSaying.filter(({ notifies }) => notifies === "nobody-else").map(({ way }) => way); // => ["boost", "draft"]
 * ```
 */
export const waysOfSaying: readonly WayOfSaying[] = /* @__PURE__ */ frozen([
  {
    id: "basecamp/comment",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Basecamp, Reducing the notifications you send and receive" },
    clauses: ["HBK-Base-boost", "HBK-Base-unsub"],
    way: "comment",
    notifies: "everyone-in-the-thread",
    seenBy: "everyone",
    statement:
      "A comment reaches all who are in its thread, but those who unsubscribed from it or changed their settings.",
  },
  {
    id: "basecamp/boost",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Basecamp, Reducing the notifications you send and receive" },
    clauses: ["HBK-Base-boost"],
    way: "boost",
    notifies: "nobody-else",
    seenBy: "everyone",
    statement:
      "A boost answers one comment with a few words or an emoji; all can see it, and the thread is not told.",
  },
  {
    id: "basecamp/draft",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Basecamp, When to use it" },
    clauses: ["HBK-Base-hours"],
    way: "draft",
    notifies: "nobody-else",
    seenBy: "author",
    statement: "A draft waits for the working day, and is posted then.",
  },
]);

/** A way of keeping a document on Basecamp. */
export interface WayOfSharing extends PublishedEntry {
  /** The way. */
  readonly way: "upload" | "basecamp-document";
  /** Whether several people can edit it where it is. */
  readonly canBeEditedTogether: boolean;
  /** Whether its versions are kept to be compared; `null` where the handbook does not say. */
  readonly keepsHistory: boolean | null;
  /** What it is for, in our own words. */
  readonly statement: string;
}

/**
 * Uploads and Basecamp documents: which of them people can edit together, and which keeps its history.
 *
 * @example
 * ```ts
 * import { waysOfSharing } from "@maths-hubs/comms";
 *
 * waysOfSharing.find(({ canBeEditedTogether }) => canBeEditedTogether)?.way; // => "basecamp-document"
 * ```
 */
export const waysOfSharing: readonly WayOfSharing[] = /* @__PURE__ */ frozen([
  {
    id: "basecamp/upload",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Basecamp, When to use it" },
    clauses: ["HBK-Base-files"],
    way: "upload",
    canBeEditedTogether: false,
    keepsHistory: true,
    statement: "An uploaded file is downloaded to be changed and uploaded again; use it to compare versions.",
  },
  {
    id: "basecamp/document",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Basecamp, When to use it" },
    clauses: ["HBK-Base-docs"],
    way: "basecamp-document",
    canBeEditedTogether: true,
    keepsHistory: null,
    statement: "A document started in Basecamp (New > Start a new doc) can be changed by all in the Project.",
  },
]);

/** When the daily digest of Basecamp comes. */
export interface DailyDigest extends PublishedEntry {
  /** Time of day, in the reader's own time zone, for which the handbook names none. */
  readonly at: string;
  /** Which day it sums up. */
  readonly covers: "previous-day";
}

/**
 * The daily digest: one message a day in place of many.
 *
 * @example
 * ```ts
 * import { dailyDigest } from "@maths-hubs/comms";
 *
 * dailyDigest.at; // => "07:00"
 * ```
 */
export const dailyDigest: DailyDigest = /* @__PURE__ */ frozen({
  id: "basecamp/digest",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Basecamp, Receiving notifications" },
  clauses: ["HBK-Base-digest"],
  at: "07:00",
  covers: "previous-day",
});

/**
 * What the documents say of communication beside its rules: no finding follows from these.
 *
 * @example
 * ```ts
 * import { communicationStatements } from "@maths-hubs/comms";
 *
 * communicationStatements.find(({ id }) => id === "basecamp/public")?.citation.source; // => "HBK"
 * ```
 */
export const communicationStatements: readonly PublishedStatement[] = /* @__PURE__ */ frozen([
  {
    id: "network/between-forums",
    editions: ["2015/16"],
    citation: { source: "ABOUT", at: "How the hubs work together" },
    clauses: ["ABOUT-Work-online"],
    statement:
      "From one termly forum to the next, hub leaders keep in touch through tools and communities online.",
  },
  {
    id: "basecamp/purpose",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Basecamp" },
    clauses: ["HBK-Base-what"],
    statement:
      "The programme communicates and collaborates online on Basecamp; a link invites people to their Project.",
  },
  {
    id: "basecamp/notifications",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Basecamp, Receiving notifications" },
    clauses: ["HBK-Base-notify"],
    statement:
      "Readers choose what they are notified of, so a message posted is not always a message mailed.",
  },
  {
    id: "basecamp/app",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Basecamp, Receiving notifications" },
    clauses: ["HBK-Base-app"],
    statement: "The app shows by a red dot on its icon that there is something new, without a mail.",
  },
  {
    id: "basecamp/unsubscribe",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Basecamp, Reducing the notifications you send and receive" },
    clauses: ["HBK-Base-unsub"],
    statement: "Who unsubscribes from a thread can still read it, and hears no more of new comments.",
  },
  {
    id: "basecamp/public",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Basecamp, Reducing the notifications you send and receive" },
    clauses: ["HBK-Base-public"],
    statement:
      "A public link can be made to whatever is posted, and a thread can move to another area: write accordingly.",
  },
]);
