const columns = ["schools", "primary", "secondary", "post-16"];

const line = (name, cells) => name.padEnd(30) + cells.map((cell) => cell.padStart(14)).join("");

/** A row of counts for each area: no percentages, since a reader should see of how many. */
export const reachTable = (heading, rows) => [
  line(heading, columns),
  ...rows.map(({ name, reach: { schools, byPhase } }) =>
    line(
      name,
      [schools, byPhase.primary, byPhase.secondary, byPhase["post-16"]].map(
        ({ count, of }) => `${count} of ${of}`,
      ),
    ),
  ),
];
