/** A sentence of our own for a case met in real texts, and what a careful reader finds in it: rule and words. */
export interface JudgedSentence {
  readonly because: string;
  readonly text: string;
  readonly finds: readonly (readonly [rule: string, found: string, suggestion: string])[];
}

const group = "comms/work-group";
const mastery = "comms/teaching-for-mastery";
const never = "comms/maths-mastery";
const first = "comms/abbreviation-first-mention";

/** The cases of the five source documents and those that a newsletter brings, in our own words. */
export const judgedSentences: readonly JudgedSentence[] = [
  { because: "as it should be", text: "Three Work Groups and one Work Group meet.", finds: [] },
  { because: "all in capitals", text: "OUR WORK GROUPS", finds: [] },
  {
    because: "small letters (I7)",
    text: "They join a work group.",
    finds: [[group, "work group", "Work Group"]],
  },
  {
    because: "a capital on the first",
    text: "Work groups meet.",
    finds: [[group, "Work groups", "Work Groups"]],
  },
  {
    because: "a capital on the second",
    text: "The work Group.",
    finds: [[group, "work Group", "Work Group"]],
  },
  { because: "one word", text: "Our workgroups meet.", finds: [[group, "workgroups", "Work Groups"]] },
  {
    because: "one word with two capitals",
    text: "A WorkGroup.",
    finds: [[group, "WorkGroup", "Work Group"]],
  },
  { because: "one word in capitals", text: "A WORKGROUP.", finds: [[group, "WORKGROUP", "WORK GROUP"]] },
  { because: "a hyphen", text: "A Work-Group lead.", finds: [[group, "Work-Group", "Work Group"]] },
  { because: "its possessive", text: "The work group’s plan.", finds: [[group, "work group", "Work Group"]] },
  { because: "across a line", text: "Our work\ngroups.", finds: [[group, "work groups", "Work Groups"]] },
  { because: "not across a blank line", text: "That is our work\n\ngroups meet later", finds: [] },
  {
    because: "other words",
    text: "Group work, homework groups, framework group, work grouped, work, groups",
    finds: [],
  },
  { because: "a working group is another thing", text: "A working group met.", finds: [] },
  {
    because: "an older title in quotation marks (I7)",
    text: "The page “Local work groups” is kept.",
    finds: [],
  },
  {
    because: "what somebody said is no title",
    text: "“The work groups helped us,” she said.",
    finds: [[group, "work groups", "Work Groups"]],
  },
  {
    because: "an address",
    text: "See https://hub.example/work-groups and work-groups@hub.example, #workgroup.",
    finds: [],
  },
  { because: "a file name", text: "Open workgroups.pdf first.", finds: [] },
  {
    because: "a slash between words is prose",
    text: "A project/work-group.",
    finds: [[group, "work-group", "Work Group"]],
  },
  { because: "small letters", text: "Schools take up teaching for mastery.", finds: [] },
  { because: "a sentence may begin with it (I5)", text: "It grows. Teaching for mastery helps.", finds: [] },
  {
    because: "so may a list item",
    text: "Aims:\n· Teaching for mastery\n2) Teaching for mastery too",
    finds: [],
  },
  { because: "so may a cell", text: "TfM\tTeaching for mastery is our way.", finds: [] },
  {
    because: "not the middle of a sentence",
    text: "We use Teaching for mastery.",
    finds: [[mastery, "Teaching for mastery", "teaching for mastery"]],
  },
  {
    because: "capitals where no title is",
    text: "We use Teaching for Mastery here.",
    finds: [[mastery, "Teaching for Mastery", "teaching for mastery"]],
  },
  {
    because: "capitals at the start of a sentence",
    text: "They agree. Teaching for Mastery helps.",
    finds: [[mastery, "Teaching for Mastery", "Teaching for mastery"]],
  },
  {
    because: "every word in capitals",
    text: "We use TEACHING FOR MASTERY here.",
    finds: [[mastery, "TEACHING FOR MASTERY", "teaching for mastery"]],
  },
  {
    because: "the programme (I5)",
    text: "The Teaching for Mastery Programme and the Teaching for Mastery programme.",
    finds: [],
  },
  {
    because: "a title parted by a page break",
    text: "We lead the Teaching for Mastery\n\nProgramme.",
    finds: [],
  },
  {
    because: "a project of the catalogue",
    text: "Join the Primary Teaching for Mastery Development Work Group soon.",
    finds: [],
  },
  {
    because: "a Community of the catalogue",
    text: "A Regional Cross-phase Special Schools Teaching for Mastery Development Community.",
    finds: [],
  },
  { because: "its Work Groups as such", text: "Our Teaching for Mastery Work Groups begin.", finds: [] },
  {
    because: "a catalogue title with other letters in the phrase",
    text: "Our Primary Teaching for Mastery Development work groups.",
    finds: [[group, "work groups", "Work Groups"]],
  },
  {
    because: "half of a title is none",
    text: "Our Teaching for Mastery Development plans.",
    finds: [[mastery, "Teaching for Mastery", "teaching for mastery"]],
  },
  {
    because: "a title in quotation marks (I5)",
    text: "The talk ‘Teaching for Mastery at our school’ is on.",
    finds: [],
  },
  {
    because: "a heading of plain text",
    text: "Teaching for Mastery in our schools\n\nWe write about it.",
    finds: [],
  },
  {
    because: "a label on a line of its own",
    text: "Here is a list\nTeaching for Mastery\nnumber sense",
    finds: [],
  },
  {
    because: "a short line with nothing below heads nothing",
    text: "Come to our Teaching for Mastery day",
    finds: [[mastery, "Teaching for Mastery", "teaching for mastery"]],
  },
  {
    because: "never (I6)",
    text: "Their maths mastery grew.",
    finds: [[never, "maths mastery", "teaching for mastery"]],
  },
  {
    because: "never in capitals",
    text: "A Maths Mastery day.",
    finds: [[never, "Maths Mastery", "teaching for mastery"]],
  },
  {
    because: "never in a heading",
    text: "Maths mastery for all",
    finds: [[never, "Maths mastery", "teaching for mastery"]],
  },
  { because: "other phrases", text: "Mathematics mastery, maths masterclass, aftermaths mastery", finds: [] },
  { because: "to quote it is not to use it", text: "We do not write ‘maths mastery’ here.", finds: [] },
  {
    because: "nothing explains it",
    text: "Each NCP begins.",
    finds: [[first, "NCP", "Network Collaborative Project (NCP)"]],
  },
  {
    because: "explained before",
    text: "Network Collaborative Projects (NCPs) begin. Each NCP does.",
    finds: [],
  },
  { because: "explained behind", text: "Each NCP (network collaborative project) begins.", finds: [] },
  {
    because: "told once",
    text: "Each NCP begins. The NCP ends.",
    finds: [[first, "NCP", "Network Collaborative Project (NCP)"]],
  },
  {
    because: "a plural (B9)",
    text: "LLMEs meet.",
    finds: [[first, "LLMEs", "local leader of mathematics education (LLME)"]],
  },
  {
    because: "the glossary writes the department out too",
    text: "For the DfE.",
    finds: [[first, "DfE", "Department for Education (DfE)"]],
  },
  {
    because: "both words for it",
    text: "Local leaders of maths education meet. LLME and LLMEs write.",
    finds: [],
  },
  {
    because: "two words",
    text: "A PD Lead joins.",
    finds: [[first, "PD Lead", "Professional Development Lead (PD Lead)"]],
  },
  { because: "a code of a project", text: "NCP24-09 and NCETMs_1 are ids.", finds: [] },
  { because: "a row of a glossary", text: "SLG\tThey meet in Strategic Leadership Groups.", finds: [] },
  { because: "an address again", text: "Write to someone@NCETM.example", finds: [] },
];
