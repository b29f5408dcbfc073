import type { DefaultTheme } from "vitepress";

/** The way through the site. */
export const navigation: DefaultTheme.Config = {
  nav: [{ text: "Guides", link: "/guides/team" }],
};
