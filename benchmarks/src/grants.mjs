/** A hub with 34 projects and 700 participating schools; its rates are illustrative. */
export const aLargeGrant = () => {
  const projects = Array.from({ length: 34 }, (_, index) => ({
    project: `NCP23-${String(index + 1).padStart(2, "0")}`,
    perProject: `${1200 + 175 * (index % 9)}.50`,
    perSchool: `${400 + 35 * (index % 7)}.25`,
    planned: { projects: 1 + (index % 4), schools: 20 + (index < 20 ? 1 : 0) },
  }));
  return {
    hub: "WM2",
    academicYear: "2023/24",
    approval: "approved",
    fixed: { leadershipAndManagement: "310000.00" },
    projects,
    otherLines: [{ label: "Transition", amount: "12000.00" }],
  };
};
