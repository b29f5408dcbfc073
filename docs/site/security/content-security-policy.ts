/**
 * What a page of the site may load: its own files and nothing else. Styles and scripts stand in files, so that neither
 * `unsafe-inline` nor `unsafe-eval` is needed.
 */
export const contentSecurityPolicy: string = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The policy as an element of a page, for hosts that cannot send headers. */
export const policyElement: string = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">`;
