import * as z from "zod";

// zod would make functions out of text, which the page's policy forbids. It has to be told before a schema is made, so
// page.js imports this file first.
z.config({ jitless: true });
