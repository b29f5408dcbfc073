import type { LocalLeadersReport, Phase, ProgrammeEnrolment } from "@maths-hubs/model";
import type { WorkedExample } from "../worked-example.ts";
import { worked } from "../worked.ts";
import { answerOnLeader, answerWithout } from "./answers.ts";

type State = ProgrammeEnrolment["state"];

const professional = (state: State): ProgrammeEnrolment => ({
  programme: "professional-development-lead",
  state,
});
const school = (state: State): ProgrammeEnrolment => ({ programme: "school-development-lead", state });
const specialist = (phase: Phase, cohort: string): ProgrammeEnrolment => ({
  programme: "mastery-specialist",
  phase,
  cohort,
  state: "enrolled",
});

const onProgrammes = (...programmes: readonly ProgrammeEnrolment[]): LocalLeadersReport =>
  answerOnLeader({ programmes });

const onTargetedSupport = { activities: [{ project: "NCP24-33", state: "led" }] } as const;

const teaches = (phase: Phase): LocalLeadersReport =>
  answerOnLeader({ teaches: [phase], programmes: [specialist("secondary", "2")] });

const communities = (...projectCommunities: readonly string[]): LocalLeadersReport =>
  answerOnLeader({ projectCommunities });

export const expertiseExamples: readonly WorkedExample[] = [
  worked("llme/embedding-pathway", [
    ["a post-16 Mastery Specialist of cohort 1 on no pathway", onProgrammes(specialist("post-16", "1"))],
    [
      "a post-16 Mastery Specialist of cohort 1 who is on a pathway too",
      onProgrammes(specialist("post-16", "1"), professional("enrolled")),
    ],
    ["a post-16 Mastery Specialist of cohort 2", onProgrammes(specialist("post-16", "2"))],
    [
      "somebody who teaches post-16, and nobody says on which programmes they are",
      answerWithout(["programmes"], { teaches: ["post-16"] }),
    ],
  ]),
  worked("llme/school-development-lead", [
    [
      "a leader on Targeted Support who has withdrawn from the programme",
      answerOnLeader({ ...onTargetedSupport, programmes: [school("withdrawn")] }),
    ],
    [
      "a leader on Targeted Support who is on the School Development Lead Programme",
      answerOnLeader({ ...onTargetedSupport, programmes: [school("enrolled")] }),
    ],
    [
      "a leader on Targeted Support who is accredited",
      answerOnLeader({ ...onTargetedSupport, programmes: [school("accredited")] }),
    ],
    [
      "a leader on Targeted Support of whom nobody says on which programmes they are",
      answerWithout(["programmes"], onTargetedSupport),
    ],
    ["a leader in another project alone", answerOnLeader({})],
  ]),
  worked("llme/programme-audience", [
    ["on the secondary Mastery Specialist Programme, and teaching in the primary phase", teaches("primary")],
    [
      "on the secondary Mastery Specialist Programme, and teaching in the secondary phase",
      teaches("secondary"),
    ],
    [
      "on the secondary Mastery Specialist Programme, and nobody says in which phase they teach",
      answerWithout(["teaches"], { programmes: [specialist("secondary", "2")] }),
    ],
    [
      "on the Professional Development Lead Programme, and teaching in the early years",
      answerOnLeader({ teaches: ["early-years"], programmes: [professional("enrolled")] }),
    ],
    ["a programme completed, and none joined since", onProgrammes(school("completed"))],
  ]),
  worked("llme/project-community", [
    [
      "a local leader who leads in NCP24-09 and belongs to the community of NCP24-10",
      communities("NCP24-10"),
    ],
    ["a local leader who leads in NCP24-09 and belongs to its community", communities("NCP24-09")],
    [
      "one who leads in NCP24-09, and nobody says to which communities they belong",
      answerWithout(["projectCommunities"]),
    ],
    [
      "a local leader who leads an activity of the hub's own",
      answerOnLeader({ activities: [{ state: "led" }] }),
    ],
  ]),
  worked("llme/three-elements", [
    [
      "two of the three elements attested",
      answerOnLeader({ expertise: ["mathematics-pedagogy", "school-development"] }),
    ],
    [
      "all three elements attested",
      answerOnLeader({
        expertise: ["mathematics-pedagogy", "professional-development", "school-development"],
      }),
    ],
    ["a local leader of whom the hub attests nothing so far", answerOnLeader({ expertise: [] })],
    ["a local leader of whom nobody says what the hub attests", answerWithout(["expertise"])],
  ]),
  worked("llme/professional-development-lead", [
    [
      "somebody withdrawn from the Professional Development Lead Programme",
      onProgrammes(professional("withdrawn")),
    ],
    ["somebody on the Professional Development Lead Programme", onProgrammes(professional("enrolled"))],
    [
      "somebody who has completed the Professional Development Lead Programme",
      onProgrammes(professional("completed")),
    ],
    [
      "somebody who has completed the School Development Lead Programme alone",
      onProgrammes(school("completed")),
    ],
    ["an active local leader, and nobody says on which programmes they are", answerWithout(["programmes"])],
  ]),
];
