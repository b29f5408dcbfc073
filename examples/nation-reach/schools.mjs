import { createReadStream } from "node:fs";
import { csvFaultInWords, establishmentReader } from "@maths-hubs/formats/csv";

/** Reads the register in pieces, as they come from the file, so that the whole of England needs no more memory than one hub. */
export const readSchools = async (file) => {
  const reader = establishmentReader();
  const schools = [];
  const refused = [];
  const take = (read) => {
    schools.push(...read.schools);
    refused.push(...read.faults.map(csvFaultInWords));
  };
  for await (const piece of createReadStream(file, "utf8")) take(reader.push(piece));
  const last = reader.end();
  take(last);
  return { schools, refused, rows: last.totals.rows };
};
