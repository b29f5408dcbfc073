import "./zod-without-eval.js";
import { answerTo } from "./answer.js";

const form = document.querySelector("#question");
const team = document.querySelector("#team");
const on = document.querySelector("#on");
const heading = document.querySelector("#answer h2");
const list = document.querySelector("#answer ul");

/** Whatever was typed stays text: it is never made into elements. */
const itemOf = (line) => {
  const item = document.createElement("li");
  item.textContent = line;
  return item;
};

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const answer = answerTo(team.value, on.value);
  heading.textContent = answer.heading;
  list.replaceChildren(...answer.lines.map(itemOf));
});

const example = await fetch("team.json");
team.value = await example.text();
