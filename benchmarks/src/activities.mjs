const year = { academicYear: "2024/25", hub: "SW3" };

const twoDigits = (number) => String(number).padStart(2, "0");

/** A day of the year 2024/25, so many days after its first. */
const dayAt = (days) => new Date(Date.UTC(2024, 8, 1 + days)).toISOString().slice(0, 10);

/** One activity with every field that a timeline reads, its dates moved by some days. */
const anActivityOf = (localLeader, number) => {
  const moved = (days) => dayAt(days + number * 5 + (Number(localLeader.slice(2)) % 11));
  return {
    ...year,
    reference: `a-${localLeader.slice(2)}-${twoDigits(number)}`,
    project: "NCP24-09",
    type: "work-group",
    localLeader,
    link: "p-04",
    starts: moved(30),
    ends: moved(270),
    workshops: [
      { point: "first", on: moved(10), mode: "face-to-face", confirmedOn: dayAt(0), attended: true },
      { point: "mid-year", on: moved(140), mode: "face-to-face" },
      { point: "final", on: moved(280), alsoOn: [moved(281)], mode: "face-to-face" },
    ],
    surveys: {
      autumn: { opens: moved(29), closes: moved(68), invited: 14, completed: 12, countedOn: moved(68) },
      summer: { opens: moved(274), closes: moved(310) },
      localLeader: { opens: moved(274), closes: moved(310) },
    },
    happi: {
      agreedByLocalLeaderOn: moved(31),
      agreedByLinkOn: moved(32),
      planningSubmittedOn: moved(44),
      planningDue: moved(47),
      finalDue: moved(306),
    },
    outcomes: { pupils: ["a"], schools: ["b"], practice: ["c"] },
    localData: ["visiting-schools"],
    fieldwork: { localOn: [moved(155)], nationalOn: [] },
    submissions: [{ reference: "report-1", kind: "report", due: moved(100) }],
    dueDates: { "before-what-2": moved(29), "before-what-3": moved(29), "end-what-4": moved(306) },
  };
};

/** Four activities each of so many local leaders. */
export const activitiesOf = (leaders) =>
  Array.from({ length: leaders }, (_, leader) => `l-${leader + 1}`).flatMap((localLeader) =>
    [1, 2, 3, 4].map((number) => anActivityOf(localLeader, number)),
  );
