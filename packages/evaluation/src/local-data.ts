import type { Activity, LocalDataMethod } from "@maths-hubs/model";

/** The ways of collecting local data, each as an entry that may say what it is about. */
export const methodsOf = (localData: NonNullable<Activity["localData"]>): readonly LocalDataMethod[] =>
  localData.map((method) => (typeof method === "string" ? { method } : method));
