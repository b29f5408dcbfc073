import { aGrant } from "@maths-hubs/model/testing";
import type { PaymentPlan, RateBand, RemainderPolicy } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { allocate } from "./allocate.ts";
import { applyRate } from "./apply-rate.ts";
import { placeInBands } from "./bands.ts";
import { fieldsOf, type Fields } from "./fields-of.test-support.ts";
import published from "./fixtures/published-cases.fixture.json" with { type: "json" };
import { penceFrom, poundsOf, sumOf } from "./money.ts";
import { paymentProfile } from "./payment-profile.ts";
import { reprofile, type ReprofileQuestion } from "./reprofile.ts";
import { roundPounds, type Rounding } from "./round-pounds.ts";
import { shareOf } from "./share-of.ts";

type Case = (typeof published.cases)[number];

const nearestPenny: Rounding = { roundTo: "0.01", rounding: "half-away-from-zero" };
const plain = (pounds: string): number => Number(pounds);
const ones = (count: number): readonly number[] => Array.from({ length: count }, () => 1);
const bandsOf = (capacities: readonly (number | null)[]): readonly RateBand[] => {
  let from = 0;
  return capacities.map((capacity) => {
    const band = { from, below: capacity === null ? null : from + capacity };
    from += capacity ?? 0;
    return band;
  });
};
/** Taking from zero turns minus zero into zero. */
const opposite = (numbers: readonly number[]): readonly number[] => numbers.map((each) => 0 - each);
/** `7 x 18989.48 then 12 x 18989.47`, `10 x 1000`, `24 x 9222661 + 9222675`, written out. */
const writtenOut = (pattern: string): readonly string[] =>
  pattern.split(/ then | \+ /).flatMap((run) => {
    const [count, amount] = run.includes(" x ") ? run.split(" x ") : ["1", run];
    return Array.from({ length: Number(count) }, () => amount ?? "");
  });
/** What was to be paid before the change: written out, or as a list. */
const existingOf = ({ whatever, text, counts }: Fields): readonly string[] =>
  typeof whatever("existing") === "string" ? writtenOut(text("existing")) : counts("existing").map(String);
const day = (index: number): string => `20${String(10 + index).padStart(2, "0")}-09-01`;
const byAmount = (amounts: readonly string[]): PaymentPlan => ({
  periods: amounts.map((amount, index) => ({ due: day(index), amount })),
});
const byMonths = (months: number): PaymentPlan => ({
  periods: Array.from({ length: months }, (_, index) => ({ due: day(index), share: `1/${months}` })),
  roundTo: "0.01",
  rounding: "down",
  remainder: "last",
});
const reprofiled = (
  profile: PaymentPlan,
  paid: readonly string[],
  question: ReprofileQuestion,
): readonly { readonly kind: string; readonly pounds: number }[] =>
  reprofile(
    aGrant({ profile, payments: paid.map((amount, index) => ({ on: day(index), amount })) }),
    question,
  ).lines.map(({ kind, amount }) => ({ kind, pounds: plain(amount ?? "") }));

/** Months since the year nought. */
const month = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
/** Months of a leave year from the month of a day on, that month included. */
const monthsLeft = (start: string, year: string): number => {
  return 12 - (month(start) - month(year));
};

/** How this library answers the cases whose ids start so; each returns what the case expects. */
const answers: Readonly<Record<string, (input: Fields) => unknown>> = {
  "ECF-SFC": ({ text, count }) => {
    const [target, months] = [count("recruitmentTarget"), count("months")];
    const fees = shareOf(applyRate(text("price"), target), "0.4", nearestPenny);
    const total = poundsOf(penceFrom(fees) - penceFrom(text("setupFee")));
    return {
      total,
      monthly: shareOf(total, `1/${months}`, nearestPenny),
      perParticipant: shareOf(total, `1/${target}`, nearestPenny),
    };
  },
  "NPQ-SCHED-1": ({ text, count, counts }) => {
    const price = text("price");
    const serviceTotal = shareOf(applyRate(price, count("target")), "40/100", nearestPenny);
    const { parts } = allocate(serviceTotal, ones(count("months")), { roundTo: "0.01", remainder: "first" });
    const outputPerParticipant = shareOf(price, `60/${100 * count("outputPayments")}`, nearestPenny);
    expect(sumOf(parts)).toBe(serviceTotal);
    expect(new Set(parts.slice(1)).size).toBe(1);
    return {
      firstInstalment: parts[0],
      otherInstalments: parts[1],
      serviceTotal,
      outputPerParticipant,
      outputSubtotals: counts("retained").map((retained) => applyRate(outputPerParticipant, retained)),
    };
  },
  SPREAD: ({ text, count }) => {
    const [total, instalments] = [text("total"), count("instalments")];
    const { parts } = allocate(total, ones(instalments), { roundTo: "0.01", remainder: "largest-remainder" });
    const naive = applyRate(shareOf(total, `1/${instalments}`, nearestPenny), instalments);
    return { parts, sum: sumOf(parts), naive };
  },
  BAND: ({ counts, count }) => placeInBands(bandsOf(counts("bands")), count("previous"), count("current")),
  "BAND-GUIDE": ({ countsOrNull, counts }) =>
    counts("counts").map((units) => placeInBands(bandsOf(countsOrNull("bands")), 0, units).byBand),
  CLAW: ({ counts, count }) => {
    const before = count("previousBillable") - count("previousRefunded");
    const bands = bandsOf(counts("capacities"));
    const [billable, refundable] = [count("currentBillable"), count("currentRefundable")];
    return {
      additions: placeInBands(bands, before, billable).byBand,
      subtractions: opposite(placeInBands(bands, before + billable, -refundable).byBand),
    };
  },
  "FEE-MULTIBAND": ({ countsWithTexts, count }) => {
    const bands = countsWithTexts("bands");
    const { byBand } = placeInBands(bandsOf(bands.map(([capacity]) => capacity)), 0, count("count"));
    return {
      perBand: byBand.map((units, index) =>
        shareOf(applyRate(bands[index]?.[1] ?? "", units), "12/100", nearestPenny),
      ),
    };
  },
  "STMT-1": ({ countsWithTexts, text, count }) => {
    const price = countsWithTexts("bands").reduce((sum, [units, rate]) => sum + units * Number(rate), 0);
    const uplift = (count("upliftAdditions") - count("upliftSubtractions")) * Number(text("upliftFee"));
    const months = count("months");
    const monthly = (price * 4) / 10 - Number(text("setupFee")) + uplift * months;
    return {
      totalTo4dp: ten4(roundPounds(`${monthly * 100}/${months}`, nearestPenny)),
      totalToPenny: roundPounds(`${monthly}/${months}`, nearestPenny),
    };
  },
  "STMT-4": (input) => uplift(input),
  "STMT-5": (input) => uplift(input),
  VAT: ({ text, whatever }) => {
    const adjustments = whatever("adjustments") === undefined ? "0" : text("adjustments");
    const subtotal = sumOf([text("outputs"), text("uplifts"), text("serviceFee"), adjustments]);
    const isRegistered = whatever("registered") === true;
    const vat = isRegistered ? shareOf(subtotal, text("vatRate"), nearestPenny) : "0.00";
    return { subtotal, vat, total: sumOf([subtotal, vat]) };
  },
  "CFS-PSG": ({ text, texts }) => {
    const periods = texts("pattern").map((share, index) => ({ due: day(index), share }));
    const profile = { periods, roundTo: "1.00", rounding: "half-away-from-zero", remainder: "last" } as const;
    const [october, april] = paymentProfile(aGrant({ profile }), { award: text("total") }).lines;
    return { october: october?.amount, april: april?.amount };
  },
  REPROF: (input) => {
    const existing = existingOf(input).slice(0, input.count("paidPeriods"));
    const lines = reprofiled(byAmount(writtenOut(input.text("new"))), existing, {
      award: String(input.count("newTotal")),
      arrears: "next-period",
    });
    return {
      periods: lines.filter(({ kind }) => kind !== "carry-over").map(({ pounds }) => pounds),
      carryOver: lines.find(({ kind }) => kind === "carry-over")?.pounds ?? 0,
    };
  },
  "DAS-1": ({ count }) => ({
    monthly: plain(shareOf(String(count("price")), `8/${10 * count("months")}`, nearestPenny)),
  }),
  "DAS-2": ({ count }) => {
    const price = Math.min(count("price"), count("fundingBandMax"));
    return { monthly: plain(shareOf(String(price), `8/${10 * count("months")}`, nearestPenny)) };
  },
  "DAS-": ({ count }) => {
    const [months, changeAfter] = [count("months"), count("changeAfter")];
    const monthly = shareOf(String(count("price")), `8/${10 * months}`, nearestPenny);
    const award = shareOf(String(Math.min(count("newPrice"), count("max"))), "0.8", nearestPenny);
    const paid = ones(changeAfter).map(() => monthly);
    const lines = reprofiled(byMonths(months), paid, { award, arrears: "over-remaining-periods" });
    const [last, ...others] = new Set(lines.slice(changeAfter).map(({ pounds }) => pounds));
    expect(others).toEqual([]);
    return { first6: lines[0]?.pounds, last6: last };
  },
  ROUND: ({ text }) => ({ rounded: roundPounds(text("amount"), nearestPenny) }),
  "ALLOC-BRICK": ({ text, counts }) => {
    const remainder = modes[text("mode")]!;
    const { parts, apart } = allocate(text("amount"), counts("ratios"), { roundTo: "0.01", remainder });
    return { parts: apart === "0.00" ? parts : [...parts, `rem ${apart}`] };
  },
  "ALLOC-PHP": (input) => inPence(input, "largest-remainder"),
  "ALLOC-DINERO": (input) => inPence(input, "largest-ratio"),
  "ALLOC-CURRENCYJS": ({ texts }) => ({
    parts: texts("amounts").map((split) => {
      const [amount = "", count] = split.split(" into ");
      return allocate(amount, ones(Number(count)), { roundTo: "0.01", remainder: "from-first" }).parts;
    }),
  }),
  "DAYS-1": ({ texts }) => ({
    days: texts("daysPerWeek").map((days) => String(Math.min(28, plain(applyRate("5.60", Number(days)))))),
  }),
  "DAYS-2": ({ pairs }) => ({
    days: pairs("cases").map(([words, days]) => {
      const [start = "", year = ""] = words.split(" in year from ");
      const fullYear = Math.min(280, 56 * Number(days));
      const exact = `${fullYear * monthsLeft(start, year)}/120`;
      return String(plain(roundPounds(exact, { roundTo: "0.50", rounding: "up" })));
    }),
  }),
};

const modes: Readonly<Record<string, RemainderPolicy>> = {
  FloorToFirst: "from-first",
  FloorToLargestRemainder: "largest-remainder",
  FloorToLargestRatio: "largest-ratio",
  FloorSeparate: "apart",
  BlockSeparate: "apart-in-proportion",
};
const inPence = ({ count, counts }: Fields, remainder: RemainderPolicy): unknown => ({
  parts: allocate(poundsOf(count("amount")), counts("ratios"), { roundTo: "0.01", remainder }).parts.map(
    (part) => penceFrom(part),
  ),
});
const ten4 = (hundredfold: string): string => String(Number(hundredfold) / 100);
const uplift = ({ count, text }: Fields): unknown => {
  const upliftLine = applyRate(text("fee"), count("additions"));
  const adjustmentsLine = `-${applyRate(text("fee"), count("subtractions"))}`;
  return { upliftLine, adjustmentsLine, net: sumOf([upliftLine, adjustmentsLine]) };
};

/** What a case expects, in the form in which this library answers: pounds have two places, what is left over is told. */
const expectations: Readonly<Record<string, (expected: object, input: Fields) => unknown>> = {
  SPREAD: (expected) => {
    const { text, whatever } = fieldsOf(expected);
    const naive = whatever("naiveRoundedSum") ?? expect.any(String);
    return { parts: writtenOut(text("pattern")), sum: text("sum"), naive };
  },
  "BAND-GUIDE": (expected) => fieldsOf(expected).whatever("perBand"),
  BAND: (expected) => {
    const { counts, whatever } = fieldsOf(expected);
    return { byBand: counts("perBand"), beyond: whatever("notPlaced") ?? 0 };
  },
  "STMT-4": (expected) => withPlaces(expected),
  "STMT-5": (expected) => withPlaces(expected),
  VAT: (expected) => expect.objectContaining(withPlaces(expected)),
  "REPROF-4": (expected, input) => {
    const { text, count } = fieldsOf(expected);
    const paid = existingOf(input).slice(0, input.count("paidPeriods")).map(Number);
    const rest = writtenOut(text("rest")).map(Number);
    return { periods: [...paid, count("eighthPeriod"), ...rest], carryOver: count("carryOver") };
  },
};
const withPlaces = (expected: object): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(expected).map(([key, amount]) => [key, sumOf([String(amount)])]));

/** Cases that stand in tests of their own below. */
const apart = new Set(["STMT-2", "STMT-3", "CFS-AAC-1", "ROUND-CATALA-6"]);

/** The longest key that an id starts with; the spread of a schedule is a topic of its own. */
const forId = <T>(table: Readonly<Record<string, T>>, id: string): T | undefined => {
  const [key] = Object.keys(table)
    .filter((name) => (id.endsWith("-SPREAD") ? name === "SPREAD" : id.startsWith(name)))
    .toSorted((a, b) => b.length - a.length);
  return key === undefined ? undefined : table[key];
};

const caseOf = (id: string): Case => published.cases.find((one) => one.id === id)!;
const rounded = (amount: string, roundTo: string, rounding: Rounding["rounding"]) =>
  plain(roundPounds(amount, { roundTo, rounding }));

describe("Published cases of other public bodies and libraries come out exactly", () => {
  it("there are 67", () => expect(published.cases).toHaveLength(67));
  it.each(published.cases.filter(({ id }) => !apart.has(id)))(
    "$id: $topic ($source)",
    ({ id, input, expected }) => {
      const answer = forId(answers, id);
      const wanted = forId(expectations, id);
      expect(answer).toBeDefined();
      const fields = fieldsOf(input);
      expect(answer?.(fields)).toEqual(wanted?.(expected, fields) ?? expected);
    },
  );
  it("CFS-AAC-1: eleven uneven periods over two financial years", () => {
    const { input, expected } = caseOf("CFS-AAC-1");
    const { text } = fieldsOf(input);
    const periods = fieldsOf(expected).texts("periods");
    const lines = paymentProfile(aGrant({ profile: byAmount(periods) }), { award: text("total") }).lines;
    const amounts = lines.map(({ amount }) => amount ?? "");
    expect(amounts.map(plain)).toEqual(periods.map(Number));
    expect([sumOf(amounts.slice(0, 7)), sumOf(amounts.slice(7))]).toEqual([text("FY1920"), text("FY2021")]);
  });
  it("ROUND-CATALA-6: four ways to round, each by name", () => {
    const { expected } = caseOf("ROUND-CATALA-6");
    expect(Object.values(expected).map(Number)).toEqual([
      rounded("7.61", "1.00", "down"),
      rounded("-7.61", "1.00", "down"),
      rounded("4.34", "1.00", "ceiling"),
      rounded("-4.34", "1.00", "ceiling"),
      rounded("3.78", "1.00", "floor"),
      rounded("-3.78", "1.00", "floor"),
      rounded("123.45", "0.10", "half-away-from-zero"),
      rounded("123.45", "100.00", "half-away-from-zero"),
    ]);
  });
});

describe("Where this library answers otherwise: no amount is written in fractions of a penny", () => {
  // The published figures carry four and five places on; here every line is whole pence, so that lines add up.
  it.each([
    ["STMT-2", ["1234"]],
    ["STMT-3", ["999.99", "-500.00", "300.00"]],
  ])("%s agrees once its exact figure is rounded", (id, adjustments) => {
    const { input, expected } = caseOf(id);
    const total = Math.round(Number(fieldsOf(input).text("total")) * 10_000);
    const adjusted = total + penceFrom(sumOf(adjustments)) * 100;
    const { text, whatever } = fieldsOf(expected);
    const withVat = text("withVat");
    expect(roundPounds(`${adjusted * 12}/100000`, nearestPenny)).toBe(roundPounds(withVat, nearestPenny));
    expect(sumOf(adjustments)).toBe(whatever("adjustmentTotal") ?? sumOf(adjustments));
  });
});
