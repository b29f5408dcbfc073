import * as z from "zod";
import { poundsFromZeroPattern, poundsPattern } from "../pounds.ts";

const decimal = (pattern: RegExp, expected: string): z.ZodType<string> =>
  z
    .string()
    .refine((value) => pattern.test(value), { error: expected, params: { fault: "invalid-value" } })
    .meta({ pattern: pattern.source });

export const poundsField: z.ZodType<string> = decimal(
  poundsPattern,
  'pounds as a decimal string such as "1234.50"',
);

export const positivePoundsField: z.ZodType<string> = decimal(
  poundsFromZeroPattern,
  'pounds from 0 as a decimal string such as "1234.50"',
);

export const percentField: z.ZodType<string> = decimal(
  /^-?\d{1,6}(?:\.\d{1,2})?$/,
  'a percentage as a decimal string such as "-2.5"',
);

export const shareField: z.ZodType<string> = decimal(
  /^(?:\d{1,15}\/[1-9]\d{0,14}|[01](?:\.\d{1,15})?)$/,
  'a share such as "1/2" or "0.5"',
);

export const daysField: z.ZodType<number> = z
  .number()
  .min(0)
  .max(10_000)
  .refine((days) => Math.abs(days * 100 - Math.round(days * 100)) < 1e-6, {
    error: "days with at most two decimals",
    params: { fault: "invalid-days" },
  });
