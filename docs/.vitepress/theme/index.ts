import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { tools } from "../../site/playground/tools.ts";
import SiteLayout from "./SiteLayout.vue";
import "./colours.css";
import "./search.css";
import "./sidebar.css";
import "./code.css";
import "./policy.css";
import "./outcomes.css";
import "./playground.css";
import "./playground-forms.css";
import "./figures.css";
import "./catalogue.css";

export default {
  extends: DefaultTheme,
  Layout: SiteLayout,
  enhanceApp: ({ app }) => {
    for (const [name, component] of Object.entries(tools)) app.component(name, component);
  },
} satisfies Theme;
