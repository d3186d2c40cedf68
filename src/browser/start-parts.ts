import { startAnnouncer } from './announcer.ts';
import { createStore, type Fields, type Store } from './state.ts';

/** Something that script adds to a page, with its fields of the state in the address. */
export interface Part {
  fields?(root: ParentNode): Fields;
  /** True where readers say something of themselves in these fields: they are kept out of what a browser sends. */
  readonly isOfReader?: true;
  start(store: Store): void;
}

/** Starts what a page adds by script. The page is complete without it, so one part that fails stops no other. */
export function startParts(parts: readonly Part[]): void {
  const found = parts.map(({ fields, isOfReader }) => ({ fields: fields?.(document) ?? new Map(), isOfReader }));
  const ofReader = new Set(found.flatMap(({ fields, isOfReader }) => (isOfReader ? [...fields.keys()] : [])));
  const store = createStore(new Map(found.flatMap(({ fields }) => [...fields])), window, ofReader);
  startAnnouncer();
  for (const part of parts) {
    try {
      part.start(store);
    } catch (error) {
      reportError(error);
    }
  }
}
