import { checkText } from "@maths-hubs/comms";
import { compare } from "./measure.mjs";

/** A megabyte of prose as a hub writes it, in our own words: what the rules look for stands in about every third paragraph. */
const proseOf = (characters) => {
  const paragraphs = [
    "Teachers from across the area met this week to look at how pupils explain their thinking. Each brought a piece of work, and each took a question home for the next lesson.",
    "Our Work Groups begin in October. Schools may still join, and travel is paid for; please tell the office by the end of the month which days suit your school best.",
    "Teaching for mastery is a long journey. Whole-class talk, carefully chosen examples and time to practise bring everybody along, and small steps make hard ideas easier to reach.",
    "The network of hubs shares what it learns every term. Colleagues who lead locally meet online, plan together, visit lessons and write a short report about what changed for pupils.",
    "A few places are left on the programme for teaching assistants. The group meets after school on Tuesdays, and people who cannot come in person may join from home.",
    "We hope that you enjoy the summer. Thank you for the time and the care that you have put into mathematics in your school during a busy and happy year.",
  ];
  let text = "The National Centre for Excellence in the Teaching of Mathematics (NCETM) writes with us. ";
  for (let next = 0; text.length < characters; next += 1)
    text += `${paragraphs[next % paragraphs.length]}\n\n`;
  // Twenty mistakes in a megabyte; concatenated text is made flat, as text that was read from a file is.
  const [head, ...rest] = text.split("Colleagues who lead", 21);
  const withMistakes =
    [head, ...rest.map((part) => `Our work groups, who lead${part}`)].join("") + text.slice(text.length >> 1);
  return flat(withMistakes.slice(0, characters));
};

/** The same text in one piece. */
const flat = (text) => JSON.parse(JSON.stringify(text));

/** The phrases as they are mostly written: what a search without any rule would look for. */
const phrases = ["work group", "workgroup", "teaching for mastery", "maths mastery"];

/** How often the phrases stand in a text: the least that any checker has to do. */
const bareSearch = (text) => {
  let found = 0;
  for (const phrase of phrases) {
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) found += 1;
  }
  return found;
};

/** The text checker on prose, in each format, against a bare search for the same phrases. */
export const textChecker = async () => {
  const text = proseOf(1_000_000);
  if (bareSearch(text) < 20 || checkText(text, { edition: "2024/25" }).length < 20) {
    throw new Error("The prose has not the mistakes that it should have.");
  }
  const page = flat(`<p>${text.replaceAll("\n\n", "</p>\n<p>")}</p>`);
  const times = await compare(
    {
      bare: () => bareSearch(text),
      again: () => bareSearch(text),
      text: () => checkText(text, { edition: "2024/25" }),
      markdown: () => checkText(text, { edition: "2024/25", format: "markdown" }),
      html: () => checkText(page, { edition: "2024/25", format: "html" }),
    },
    { rounds: 61, milliseconds: 10 },
  );
  return ["text", "markdown", "html"].map((format) => ({
    name: `checkText, 1 MB of prose as ${format} (${Math.round(1e9 / times[format].nanoseconds)} MB/s), against indexOf`,
    ours: times[format].nanoseconds,
    peer: times.bare.nanoseconds,
    ratio: times[format].ratio,
    ...(format === "text" ? { mark: { atMost: 15 } } : {}),
    control: times.again.ratio,
    unit: "ns",
  }));
};
