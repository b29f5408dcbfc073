import { buildDoors } from "@maths-hubs/tooling/tsup";

export default buildDoors({
  activities: "src/activities.ts",
  catalogue: "src/catalogue.ts",
  editions: "src/editions.ts",
  evaluation: "src/evaluation.ts",
  frameworks: "src/frameworks.ts",
  glossary: "src/glossary.ts",
  goals: "src/goals.ts",
  grant: "src/grant.ts",
  "local-leaders": "src/local-leaders.ts",
  network: "src/network.ts",
  objectives: "src/objectives.ts",
  overview: "src/overview.ts",
  recruitment: "src/recruitment.ts",
  responsibilities: "src/responsibilities.ts",
  roles: "src/roles.ts",
  sources: "src/sources.ts",
});
