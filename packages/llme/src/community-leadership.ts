import type { CommunityLeader, LocalLeaders, RoleId } from "@maths-hubs/model";

/** Who leads the hub's community: nobody where there is none, `undefined` where the document does not say. */
export const communityLeadersOf = ({ community }: LocalLeaders): readonly CommunityLeader[] | undefined =>
  community === null ? [] : community?.leaders;

/** Whether a role is one of those whose holders the handbook counts among the leaders of hub activity. */
export const leadsHubActivity = (role: RoleId): boolean =>
  ["maths-hub-lead", "cohort-lead", "work-group-lead", "community-lead"].includes(role) ||
  isAssistantLead(role);

/** Whether a role is that of an Assistant Maths Hub Lead, of whatever phase. */
export const isAssistantLead = (role: RoleId): boolean => role.startsWith("assistant-maths-hub-lead");
