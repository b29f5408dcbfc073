import { addDays, deadlineBefore, englandAndWales, plainDate } from "@maths-hubs/calendar";
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

/** The deadline ten working days before each of 730 dates, against a loop over day numbers with the same holidays. */
export const tenWorkingDays = async () => {
  const holidays = new Set(englandAndWales().dates.map(dayOf));
  const start = plainDate("2024-02-01");
  const events = Array.from({ length: 730 }, (_, days) => addDays(start, days));
  const ours = () => events.map((event) => deadlineBefore({ event, workingDays: 10 }).deadline);
  const bare = () => events.map((event) => bareLoop(event, 10, holidays));
  if (JSON.stringify(ours()) !== JSON.stringify(bare()))
    throw new Error("The bare loop answers differently.");
  const times = await compare({ bare, again: bare, ours });
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
  ];
};
