export { frozen } from "@maths-hubs/rulekit";
