const projects = { primary: "NCP24-09", secondary: "NCP24-12" };

/** What became of the schools, by their draw: of a hundred, sixty completed, fifteen are still at work, and so on. */
const courses = [
  { below: 60, dates: { signedUpOn: "2024-07-01", activeFrom: "2024-10-01", completedOn: "2025-07-04" } },
  { below: 75, dates: { signedUpOn: "2024-07-01", activeFrom: "2024-10-01" } },
  { below: 85, dates: { signedUpOn: "2025-02-10" } },
  { below: 90, dates: { signedUpOn: "2024-07-01", activeFrom: "2024-10-01", withdrawnOn: "2025-01-15" } },
];

/** A number from 0 to 99 that looks like chance and is the same every time. */
const drawOf = (urn) => (Number(urn) * 7919) % 100;

/**
 * Who takes part in what: made up, since nobody publishes it. A school takes part in one project for each phase, and what
 * became of it follows from its number alone.
 */
export const illustrativeRecords = (schools, hubOf) =>
  schools.flatMap(({ urn, localAuthority, phases = [] }) => {
    const course = courses.find(({ below }) => drawOf(urn) < below);
    if (course === undefined) return [];
    return Object.entries(projects)
      .filter(([phase]) => phases.includes(phase))
      .map(([phase, project]) => ({
        record: `r-${urn}-${phase}`,
        school: urn,
        project,
        academicYear: "2024/25",
        hub: hubOf(localAuthority?.code),
        ...course.dates,
      }));
  });
