/** Rules that ask for all there is of something, or for a yes: nothing lies over that. */
export const neverOver: ReadonlySet<string> = new Set([
  // All of two groups, of two owners, of two steps, of two who agree.
  "mhlm/both-groups",
  "mhlm/contingency-plan",
  "mhlm/report-sign-off",
  "funding/plan-agreed",
  "evaluation/happi-agreed",
  // Everybody or everything that the document names.
  "mhlm/local-leader-links",
  "mhlm/line-management",
  "mhlm/agreements",
  "evaluation/outcomes-traceable",
  "evaluation/survey-completion",
  "evaluation/local-leader-survey",
  // A yes or a no.
  "funding/plan-elements",
  "funding/financial-approval",
  "funding/named-programme-lead",
  "funding/recipient-is-lead-body",
  "funding/transition-agreement",
  "funding/risk-contingency-plan",
  "funding/external-audit",
  "model/scope-sector",
  "model/participation-in-mhpod",
  "model/work-group-leader",
]);

/** Rules that can always be told, since what the document does not hold is not there. */
export const alwaysTold: ReadonlySet<string> = new Set([
  "mhlm/both-groups",
  "mhlm/named-senior-leadership-link",
  "mhlm/named-maths-hub-lead",
  "mhlm/named-assistant-maths-hub-lead-primary",
  "mhlm/named-assistant-maths-hub-lead-secondary",
  "mhlm/named-assistant-maths-hub-lead-post-16",
  "mhlm/named-headteacher-advocate-primary",
  "mhlm/named-assistant-maths-hub-lead-targeted-support",
  "mhlm/independent-sign-off",
  "mhlm/named-co-ordinator-or-project-manager",
  "model/participation-in-mhpod",
]);
