// Leaves the page open: `node serve.mjs`, then look at http://127.0.0.1:8080 in a browser.
import { createPageServer } from "./server.mjs";

const server = createPageServer().listen(Number(process.env.PORT ?? 8080), "127.0.0.1", () => {
  console.log(`Listening on http://127.0.0.1:${server.address().port}`);
});
