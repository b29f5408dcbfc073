import { isNamedRole, isVacancy, type Dated, type Notice } from "@maths-hubs/model";
import { isListedHub } from "@maths-hubs/programme/network";
import { counted } from "@maths-hubs/rulekit";
import type { Post } from "./staffing.ts";
import { postsIn, type TeamOnDate } from "./team-on-date.ts";

/** What a reader would want to know of a team on a date beside the rules: readings of the sources that allow things. */
export const noticesOn = (team: TeamOnDate): readonly Notice[] => [
  ...noticesOfPosts(team, ({ from, to }) => (from ?? team.on) <= team.on && team.on <= (to ?? team.on)),
  ...peopleInSeveral(team),
];

/** The same for a year: who holds several posts at a time is told date by date, the rest from all posts of the year. */
export const noticesThroughout = (dates: readonly TeamOnDate[]): readonly Notice[] => {
  const [first] = dates;
  if (first === undefined) return [];
  return joined([
    ...noticesOfPosts({ ...first, posts: first.postsOfYear }, () => true),
    ...dates.flatMap(peopleInSeveral),
  ]);
};

const noticesOfPosts = (team: TeamOnDate, isAsked: (vacancy: Dated) => boolean): readonly Notice[] => [
  ...unlistedHub(team),
  ...vacancies(team, isAsked),
  ...otherRoles(team),
  ...employers(team),
];

/** Each notice once, with all the places it rests on. */
const joined = (notices: readonly Notice[]): readonly Notice[] => {
  const byMessage = new Map<string, Notice>();
  for (const notice of notices) {
    const evidence = new Set([...(byMessage.get(notice.message)?.evidence ?? []), ...notice.evidence]);
    byMessage.set(notice.message, { ...notice, evidence: [...evidence] });
  }
  return [...byMessage.values()];
};

const unlistedHub = ({ team }: TeamOnDate): readonly Notice[] =>
  isListedHub(team.hub)
    ? []
    : [
        {
          code: "hub-not-listed",
          subject: team.hub,
          message: `${team.hub} is well formed, but is none of the 40 hubs that the handbook of 2024/25 lists.`,
          evidence: ["/hub"],
        },
      ];

const vacancies = ({ team }: TeamOnDate, isAsked: (vacancy: Dated) => boolean): readonly Notice[] =>
  team.appointments.flatMap((appointment, index): readonly Notice[] =>
    !isVacancy(appointment) || !isAsked(appointment)
      ? []
      : [
          {
            code: "vacancy",
            subject: appointment.roles.join(" "),
            message: `A vacancy counts for nothing: ${appointment.roles.join(", ")}.`,
            evidence: [`/appointments/${index}`],
          },
        ],
  );

const otherRoles = ({ posts }: TeamOnDate): readonly Notice[] =>
  posts.flatMap((post) =>
    post.appointment.roles
      .filter((role) => !isNamedRole(role))
      .map((role) => ({
        code: "other-role" as const,
        subject: role,
        message: `"${role}" is a role of the hub's own; its days count for the ${groupInWords[post.group]}.`,
        evidence: [`${post.path}/roles`],
      })),
  );

const groupInWords = {
  leadership: "leadership group",
  "operational-management": "operational management group",
} as const;

const peopleInSeveral = ({ posts }: TeamOnDate): readonly Notice[] =>
  [...postsByPerson(posts)].flatMap(([person, own]): readonly Notice[] => {
    // Most people hold one post with one role: nothing to tell, and no set to build.
    if (own.length === 1 && own[0]?.appointment.roles.length === 1) return [];
    const roles = new Set(own.flatMap((post) => post.appointment.roles));
    const groups = new Set(own.map((post) => post.group));
    const evidence = own.map((post) => post.path);
    const notices: Notice[] = [];
    if (groups.size > 1) {
      const message = `${person} is in both groups; the days of each appointment count for its own group only.`;
      notices.push({ code: "person-in-both-groups", subject: person, message, evidence });
    }
    if (roles.size > 1) {
      const message = `${person} holds ${roles.size} roles: ${[...roles].join(", ")}.`;
      notices.push({ code: "person-in-several-roles", subject: person, message, evidence });
    }
    return notices;
  });

const postsByPerson = (posts: readonly Post[]): ReadonlyMap<string, readonly Post[]> => {
  const byPerson = new Map<string, Post[]>();
  for (const post of posts) {
    const own = byPerson.get(post.person);
    if (own === undefined) byPerson.set(post.person, [post]);
    else own.push(post);
  }
  return byPerson;
};

/** The sources want expertise from across the area, and set no number. */
const employers = ({ team, posts }: TeamOnDate): readonly Notice[] => {
  const stated = postsIn(posts, "leadership").filter((post) => post.appointment.employer !== undefined);
  const count = new Set(stated.map((post) => post.appointment.employer)).size;
  if (count === 0) return [];
  const message = `Members of the leadership group come from ${counted(count, "employer", "employers")}.`;
  return [
    {
      code: "employers",
      subject: team.hub,
      message,
      evidence: stated.map((post) => `${post.path}/employer`),
    },
  ];
};
