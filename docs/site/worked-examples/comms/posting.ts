import { assessPosting, type Post, type WorkingHours } from "@maths-hubs/comms";
import type { Report } from "@maths-hubs/rulekit";
import type { WorkedExample } from "../worked-example.ts";
import { worked } from "../worked.ts";

const posted = (posts: readonly Post[], hours: { readonly workingHours?: WorkingHours } = {}): Report =>
  assessPosting({ person: "p-01", posts, ...hours }, { edition: "2024/25" });

/** Nobody publishes when a night begins, so the host says when people work. */
const untilHalfPastFive = { workingHours: { from: "08:00", until: "17:30" } } as const;

const friday = { on: "2024-11-15" } as const;
const saturday = { on: "2024-11-16" } as const;
const sunday = { on: "2024-11-17" } as const;

export const postingExample: WorkedExample = worked("comms/posts-outside-hours", [
  ["a post on a Friday", posted([friday])],
  ["a post on a Saturday", posted([saturday])],
  ["a post on a Saturday and one on a Sunday", posted([saturday, sunday])],
  [
    "two posts at 17:29, where people work until 17:30",
    posted(
      [
        { ...friday, at: "17:29" },
        { ...friday, at: "17:29" },
      ],
      untilHalfPastFive,
    ),
  ],
  [
    "two posts at 17:30, where people work until 17:30",
    posted(
      [
        { ...friday, at: "17:30" },
        { ...friday, at: "17:30" },
      ],
      untilHalfPastFive,
    ),
  ],
  [
    "two posts on a Friday, and nobody says at what time, where people work until 17:30",
    posted([friday, friday], untilHalfPastFive),
  ],
]);
