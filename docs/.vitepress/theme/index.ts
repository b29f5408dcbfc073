import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { tools } from "../../site/playground/tools.ts";
import "./colours.css";
import "./code.css";
import "./policy.css";
import "./outcomes.css";
import "./playground.css";
import "./playground-forms.css";
import "./figures.css";
import "./catalogue.css";

export default {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => {
    for (const [name, component] of Object.entries(tools)) app.component(name, component);
  },
} satisfies Theme;
