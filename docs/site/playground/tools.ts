import { defineAsyncComponent, type Component } from "vue";

/**
 * Loads a tool with the packages it needs, when its page is opened. Before any schema is made, zod is told not to try
 * `new Function`, which a strict Content-Security-Policy would report.
 */
const onDemand = (load: () => Promise<{ readonly default: Component }>): Component =>
  defineAsyncComponent(async () => {
    const { config } = await import("zod");
    config({ jitless: true });
    return load();
  });

/** The tools of the playground, by the name under which a page places them. */
export const tools: Readonly<Record<string, Component>> = {
  GrantTool: onDemand(() => import("./grant/GrantTool.vue")),
  TeamTool: onDemand(() => import("./team/TeamTool.vue")),
  TimelineTool: onDemand(() => import("./timeline/TimelineTool.vue")),
  TextTool: onDemand(() => import("./text/TextTool.vue")),
};
