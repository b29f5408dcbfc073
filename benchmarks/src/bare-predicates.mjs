/**
 * What somebody writes by hand who wants yes or no: a function for each rule over the posts of one date, plain loops, no
 * message, no evidence, no edition. A rule that does not apply counts as held, and one that the team does not say enough
 * for as not held.
 */

const leadershipRoles = new Set([
  "senior-leadership-link",
  "maths-hub-lead",
  "assistant-maths-hub-lead-primary",
  "assistant-maths-hub-lead-secondary",
  "assistant-maths-hub-lead-post-16",
  "assistant-maths-hub-lead-targeted-support",
  "headteacher-advocate-primary",
]);
const operationalRoles = new Set(["maths-hub-co-ordinator", "maths-hub-project-manager"]);

const groupOf = (appointment) => {
  for (const role of appointment.roles) {
    if (leadershipRoles.has(role)) return "leadership";
    if (operationalRoles.has(role)) return "operational-management";
  }
  return appointment.group;
};

const runsOn = (entry, on) =>
  (entry.from === undefined || entry.from <= on) && (entry.to === undefined || on <= entry.to);

const activeOn = (entries, on) => entries?.filter((entry) => runsOn(entry, on));

/** The team on one date, as every predicate takes it. */
export const standOn = (team, on) => ({
  team,
  on,
  posts: team.appointments.filter((appointment) => appointment.person !== null && runsOn(appointment, on)),
  lines: activeOn(team.lineManagement, on),
  links: activeOn(team.localLeaderLinks, on),
  agreements: activeOn(team.agreements, on),
});

export const daysOf = (posts, group) => {
  let hundredths = 0;
  for (const post of posts) {
    if (groupOf(post) !== group) continue;
    if (post.daysPerWeek === undefined) return NaN;
    hundredths += Math.round(post.daysPerWeek * 100);
  }
  return hundredths / 100;
};

const hasCapacity = ({ posts }, group, minimum) => daysOf(posts, group) >= minimum;

export const isInGroup = (posts, group) => posts.some((post) => groupOf(post) === group);

const hasBothGroups = ({ posts }) =>
  isInGroup(posts, "leadership") && isInGroup(posts, "operational-management");

export const isNamed = ({ posts }, role) => posts.some((post) => post.roles.includes(role));

export const isCovered = ({ posts }, id) => posts.some((post) => post.functions?.includes(id));

const holdersOf = (posts, role) => {
  const people = new Set();
  for (const post of posts) if (post.roles.includes(role)) people.add(post.person);
  return people;
};

const reaches = (start, ends, managersOf) => {
  const seen = new Set([start]);
  for (const person of seen) {
    for (const manager of managersOf.get(person) ?? []) {
      if (ends.has(manager)) return true;
      seen.add(manager);
    }
  }
  return false;
};

export const isLineManaged = ({ posts, lines }) => {
  if (lines === undefined) return false;
  const links = holdersOf(posts, "senior-leadership-link");
  const leads = holdersOf(posts, "maths-hub-lead");
  if (leads.size === 0) return true;
  const managersOf = new Map();
  for (const { person, manager } of lines) {
    const managers = managersOf.get(person);
    if (managers === undefined) managersOf.set(person, [manager]);
    else managers.push(manager);
  }
  const isManaged = (person) => {
    if (!leads.has(person)) return reaches(person, leads, managersOf);
    return links.size === 0 || (managersOf.get(person) ?? []).some((manager) => links.has(manager));
  };
  for (const { person } of posts) if (!links.has(person) && !isManaged(person)) return false;
  return true;
};

export const isSignOffIndependent = ({ posts }) => {
  const links = holdersOf(posts, "senior-leadership-link");
  for (const lead of holdersOf(posts, "maths-hub-lead")) if (links.has(lead)) return false;
  return true;
};

export const hasOwnedPlan = ({ team, posts }) => {
  const owners = team.contingencyPlan?.owners ?? [];
  const owns = (role) => posts.some((post) => post.roles.includes(role) && owners.includes(post.person));
  return owns("senior-leadership-link") && owns("maths-hub-lead");
};

export const areLeadersLinked = ({ posts, links }) => {
  if (links === undefined) return false;
  const linked = new Set();
  for (const { localLeader, link } of links) {
    if (posts.some((post) => post.person === link && groupOf(post) === "leadership")) linked.add(localLeader);
  }
  return links.every(({ localLeader }) => linked.has(localLeader));
};

const partiesOf = ({ team, posts, links }, partyClass) => {
  if (partyClass === "local-leader") return links?.map(({ localLeader }) => localLeader);
  if (partyClass === "participant-school") return team.participantSchools;
  return posts.filter((post) => post.employer !== "lead-body").map((post) => post.person);
};

export const haveAgreements = (stand, partyClass) => {
  const agreed = new Set();
  if (stand.agreements === undefined) return false;
  for (const agreement of stand.agreements) if (agreement.class === partyClass) agreed.add(agreement.party);
  return partiesOf(stand, partyClass)?.every((party) => agreed.has(party)) ?? false;
};

const heldRole = ({ appointments }, role, { by, on }) =>
  appointments.some((one) => one.person === by && one.roles.includes(role) && runsOn(one, on));

export const isSignedOff = ({ team }, { firstCheck, signOff, submittedOn }) =>
  firstCheck !== undefined &&
  signOff !== undefined &&
  firstCheck.on <= signOff.on &&
  signOff.on <= submittedOn &&
  heldRole(team, "maths-hub-lead", firstCheck) &&
  heldRole(team, "senior-leadership-link", signOff);

export const submittedReports = ({ team, on }) =>
  team.reports?.filter((report) => report.submittedOn !== undefined && report.submittedOn <= on);

/** The answers of all nineteen rules in the order of Annex C: 31 booleans with three reports. */
export const barePredicates = (team, on) => {
  const stand = standOn(team, on);
  return [
    hasBothGroups(stand),
    hasCapacity(stand, "leadership", 11.5),
    isCovered(stand, "leadership/1"),
    isCovered(stand, "leadership/2"),
    isCovered(stand, "leadership/3"),
    isCovered(stand, "leadership/4"),
    isCovered(stand, "leadership/5"),
    areLeadersLinked(stand),
    isNamed(stand, "senior-leadership-link"),
    isNamed(stand, "maths-hub-lead"),
    isNamed(stand, "assistant-maths-hub-lead-primary"),
    isNamed(stand, "assistant-maths-hub-lead-secondary"),
    isNamed(stand, "assistant-maths-hub-lead-post-16"),
    isNamed(stand, "headteacher-advocate-primary"),
    isNamed(stand, "assistant-maths-hub-lead-targeted-support"),
    isLineManaged(stand),
    isSignOffIndependent(stand),
    ...(submittedReports(stand)?.map((report) => isSignedOff(stand, report)) ?? [false]),
    hasOwnedPlan(stand),
    hasCapacity(stand, "operational-management", 11),
    isCovered(stand, "operational-management/1"),
    isCovered(stand, "operational-management/2"),
    isCovered(stand, "operational-management/3"),
    isCovered(stand, "operational-management/4"),
    isCovered(stand, "operational-management/5"),
    haveAgreements(stand, "team-member"),
    haveAgreements(stand, "local-leader"),
    haveAgreements(stand, "participant-school"),
    isNamed(stand, "maths-hub-co-ordinator") || isNamed(stand, "maths-hub-project-manager"),
  ];
};
