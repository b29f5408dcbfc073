import { ruleRoutes } from "../../site/rules/rule-routes.ts";

export default { paths: ruleRoutes };
