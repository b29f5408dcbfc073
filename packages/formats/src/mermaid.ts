export { hubToMermaid } from "./mermaid/hub-to-mermaid.ts";
export { timelineToMermaid } from "./mermaid/timeline-to-mermaid.ts";
