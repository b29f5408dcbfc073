import type { Fault } from "@maths-hubs/model";
import { pointer } from "@maths-hubs/rulekit";
import {
  computed,
  inject,
  onBeforeUnmount,
  onMounted,
  provide,
  shallowReactive,
  shallowRef,
  watch,
  type ComputedRef,
  type InjectionKey,
  type ShallowRef,
} from "vue";
import { linkOf, readLink } from "./document-link.ts";
import type { DocumentTool } from "./document-tool.ts";
import { pathOfPointer, readAt, writtenAt, type Path } from "./draft.ts";
import { faultsOfField } from "./field-faults.ts";
import { isJsonObject, type Json, type JsonObject } from "./json.ts";

/** What the fields of a page share: the document as it is typed, and what is wrong with it. */
export interface DraftFields {
  readonly read: (path: Path) => Json | undefined;
  readonly write: (path: Path, value: Json | undefined) => void;
  readonly faultsAt: (path: Path) => readonly Fault[];
  /** Takes away what stands at a JSON Pointer. */
  readonly remove: (place: string) => void;
  /** Places that a field of the page stands for. */
  readonly places: Set<string>;
}

const draftFields: InjectionKey<DraftFields> = Symbol("draft-fields");

/** The document that the page of a field works on. */
export const useDraftFields = (): DraftFields => {
  const fields = inject(draftFields);
  if (fields === undefined) throw new Error("A field stands outside the page of a tool.");
  return fields;
};

/** A document of the playground: as it is typed, as it is checked, and as the address of the page keeps it. */
export interface PlaygroundDocument<T> extends DraftFields {
  readonly draft: ShallowRef<Json>;
  /** What the tool keeps beside the document, for example the date that a question is asked on. */
  readonly settings: ShallowRef<JsonObject>;
  /** The typed document; `undefined` while it has faults. */
  readonly document: ComputedRef<T | undefined>;
  readonly faults: ComputedRef<readonly Fault[]>;
  /** What is damaged about the link that the page was opened with, or why there is no link to the document. */
  readonly linkNotice: ShallowRef<string | undefined>;
}

/** Long enough that typing is not slowed, short enough that a reload loses nothing; browsers limit changes of the address. */
const pauseBeforeLinking = 400;

const tooLarge =
  "This document is too large for a link: only this page holds it, until it is closed. Take it out as a file to keep it.";

const damaged = (message: string): string =>
  `The link that led here is damaged. ${message} The example stands here instead; ask for the link again.`;

/** Keeps the state of a tool in the fragment of the address, and reads it from there: nothing leaves the browser. */
const keepInAddress = <T>(
  tool: DocumentTool<T>,
  own: Pick<PlaygroundDocument<T>, "draft" | "settings" | "linkNotice">,
): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = "";
  let isOpen = true;
  const write = async (): Promise<void> => {
    const link = await linkOf(tool.id, { document: own.draft.value, settings: own.settings.value });
    if (!isOpen) return;
    own.linkNotice.value = link === undefined ? tooLarge : undefined;
    written = link ?? "";
    history.replaceState(history.state, "", `${location.pathname}${location.search}${written}`);
  };
  const read = async (): Promise<void> => {
    const { hash } = location;
    if (hash === "" || hash === written || !hash.includes("=")) return;
    const link = await readLink(tool.id, hash);
    own.linkNotice.value = link.ok ? undefined : damaged(link.message);
    if (!link.ok) return;
    const { document = null, settings } = link.state;
    written = hash;
    own.draft.value = document;
    if (isJsonObject(settings)) own.settings.value = settings;
  };
  watch([own.draft, own.settings], () => {
    clearTimeout(timer);
    timer = setTimeout(write, pauseBeforeLinking);
  });
  onMounted(async () => {
    await read();
    window.addEventListener("hashchange", read);
  });
  onBeforeUnmount(() => {
    isOpen = false;
    clearTimeout(timer);
    window.removeEventListener("hashchange", read);
  });
};

/**
 * The document of a tool's page.
 *
 * @param tool - what the tool works on
 * @param settings - what it keeps beside the document at first
 */
export const useDocument = <T>(tool: DocumentTool<T>, settings: JsonObject = {}): PlaygroundDocument<T> => {
  const draft = shallowRef<Json>(tool.example);
  const own = { draft, settings: shallowRef(settings), linkNotice: shallowRef<string | undefined>() };
  const checked = computed(() => tool.check(draft.value));
  const faults = computed(() => (checked.value.ok ? [] : checked.value.faults));
  const document = computed(() => (checked.value.ok ? checked.value.value : undefined));
  const fields: DraftFields = {
    read: (path) => readAt(draft.value, path),
    write: (path, value) => {
      draft.value = writtenAt(draft.value, path, value);
    },
    faultsAt: (path) => faultsOfField(faults.value, pointer(...path)),
    remove: (place) => {
      draft.value = writtenAt(draft.value, pathOfPointer(draft.value, place), undefined);
    },
    places: shallowReactive(new Set<string>()),
  };
  provide(draftFields, fields);
  keepInAddress(tool, own);
  return { ...own, ...fields, document, faults };
};
