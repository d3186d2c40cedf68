import { startAnnouncer } from './announcer.ts';
import { createStore, type Fields, type Store } from './state.ts';

/** Something that script adds to a page, with its fields of the state in the address. */
export interface Part {
  fields?(root: ParentNode): Fields;
  start(store: Store): void;
}

/** Starts what a page adds by script. The page is complete without it, so one part that fails stops no other. */
export function startParts(parts: readonly Part[]): void {
  const fields = new Map(parts.flatMap((part) => [...(part.fields?.(document) ?? [])]));
  const store = createStore(fields, window);
  startAnnouncer();
  for (const part of parts) {
    try {
      part.start(store);
    } catch (error) {
      reportError(error);
    }
  }
}
