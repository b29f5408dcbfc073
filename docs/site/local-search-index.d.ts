/** The index that the site generator makes of all pages, loaded when somebody searches. */
declare module "@localSearchIndex" {
  const index: Readonly<Record<string, () => Promise<{ readonly default: string }>>>;
  export default index;
}
