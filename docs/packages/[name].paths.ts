import { routedPages } from "../site/outside-pages.ts";

export default { paths: () => routedPages("packages") };
