// Leaves the service running: `PORT=8080 node serve.mjs`, then for example `curl http://127.0.0.1:8080/openapi.json`.
import { createService } from "./service.mjs";

const service = createService().listen(Number(process.env.PORT ?? 8080), "127.0.0.1", () => {
  console.log(`Listening on http://127.0.0.1:${service.address().port}`);
});
