import { readFileSync } from "node:fs";
import { addDays, deadlineBefore, englandAndWales, plainDate } from "@maths-hubs/calendar";
import { format } from "date-fns/format";
import { isWeekend as isWeekendDate } from "date-fns/isWeekend";
import { parseISO } from "date-fns/parseISO";
import { subDays } from "date-fns/subDays";
import { compare } from "./measure.mjs";

/** Days since 1970-01-01; years are counted from March, so that the leap day is the last of its year. */
const dayOf = (text) => {
  const month = Number(text.slice(5, 7));
  const year = Number(text.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + Number(text.slice(8)) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
};

const twoDigits = (number) => (number < 10 ? `0${number}` : `${number}`);

const textOf = (day) => {
  const sinceMarch = day + 719_468;
  const era = Math.floor(sinceMarch / 146_097);
  const dayOfEra = sinceMarch - era * 146_097;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
};

/** 1970-01-01 was a Thursday. */
const isWeekend = (day) => (day + 3) % 7 > 4;

const bareLoop = (event, workingDays, holidays) => {
  let day = dayOf(event);
  for (let left = workingDays; left > 0;) {
    day -= 1;
    if (!isWeekend(day) && !holidays.has(day)) left -= 1;
  }
  return textOf(day);
};

const { version } = JSON.parse(
  readFileSync(new URL("../node_modules/date-fns/package.json", import.meta.url), "utf8"),
);

/** The same day by day with date-fns: its own count of business days knows no holidays. */
const byDateFns = (event, workingDays, holidays) => {
  let date = parseISO(event);
  for (let left = workingDays; left > 0;) {
    date = subDays(date, 1);
    if (!isWeekendDate(date) && !holidays.has(date.getTime())) left -= 1;
  }
  return format(date, "yyyy-MM-dd");
};

/** The deadline ten working days before each of 730 dates: against a loop over day numbers, and against date-fns. */
export const tenWorkingDays = async () => {
  const holidays = new Set(englandAndWales().dates.map(dayOf));
  const start = plainDate("2024-02-01");
  const events = Array.from({ length: 730 }, (_, days) => addDays(start, days));
  const ours = () => events.map((event) => deadlineBefore({ event, workingDays: 10 }).deadline);
  const bare = () => events.map((event) => bareLoop(event, 10, holidays));
  if (JSON.stringify(ours()) !== JSON.stringify(bare()))
    throw new Error("The bare loop answers differently.");
  const dates = new Set(englandAndWales().dates.map((date) => parseISO(date).getTime()));
  const dayByDay = () => events.map((event) => byDateFns(event, 10, dates));
  if (JSON.stringify(ours()) !== JSON.stringify(dayByDay())) throw new Error("date-fns answers differently.");
  const times = await compare({ bare, again: bare, ours });
  const peer = await compare({ ours, again: ours, dayByDay }, { rounds: 51, milliseconds: 3 });
  return [
    {
      name: "deadlineBefore, 10 working days, against a loop over day numbers",
      ours: times.ours.nanoseconds / events.length,
      peer: times.bare.nanoseconds / events.length,
      ratio: times.ours.ratio,
      mark: { atMost: 2 },
      control: times.again.ratio,
      unit: "ns",
    },
    {
      name: `date-fns ${version}, day by day, against deadlineBefore`,
      ours: peer.ours.nanoseconds / events.length,
      peer: peer.dayByDay.nanoseconds / events.length,
      ratio: peer.dayByDay.ratio,
      mark: { atLeast: 10 },
      control: peer.again.ratio,
      unit: "ns",
    },
  ];
};
