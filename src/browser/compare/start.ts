import { startDetails } from '../details.ts';
import { startParts } from '../start-parts.ts';
import type { Store } from '../state.ts';
import { startWalking } from '../walk.ts';
import { startChoosing } from './chosen.ts';
import { compareFields, startControls } from './controls.ts';
import { startCopyingAddress } from './copy-address.ts';
import { type Entry, readPrintedEntry } from './entry.ts';
import { startImported } from './imported.ts';
import { readFamilies, readFlags, readLabels } from './labels.ts';
import { createList } from './list.ts';
import { startSideBySide } from './show-side-by-side.ts';
import { startSortingList } from './sort-list.ts';
import { createTable } from './table.ts';
import { createView } from './view.ts';

/** Adds to the page of all breaches what script can add: search, filters, order, a choice side by side. */
export function startComparing(): void {
  const list = { fields: compareFields, start: (store: Store) => void startList(store).finally(letGo) };
  startParts([list, { start: startWalking }, { start: startDetails }]);
}

/** Shows what `hold-back.js` held back. */
function letGo(): void {
  document.documentElement.classList.remove('is-held');
}

/** @returns when all is shown that the address asks for */
async function startList(store: Store): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('#compare-filters');
  const element = document.querySelector<HTMLTableElement>('#all-breaches');
  const more = document.querySelector<HTMLButtonElement>('#more-breaches');
  const section = document.querySelector<HTMLElement>('#side-by-side');
  const rows = [...(element?.querySelectorAll<HTMLElement>('tbody tr[data-entry]') ?? [])];
  const [pattern] = rows;
  if (!form || !element || !more || !section || !pattern) return;
  const labels = { ...readLabels(form), flag: readFlags(document) };
  const table = createTable(element, { pattern: pattern.cloneNode(true) as HTMLElement, labels }, more);
  let list = createList(rows.map(readPrintedEntry), labels);
  const find = (key: string) => list.find(key);

  const show = createView(store, { form, table, total: Number(form.dataset.total) });
  const refresh = () => show(list);
  const chosen = startChoosing(store, table, (key) => shortName(find(key)));
  const sides = startSideBySide(store, { section, families: readFamilies(form), labels, find });
  startControls(form, store);
  startSortingList(element, store);
  startCopyingAddress(form);
  store.onChange(refresh);
  refresh();
  const imported = startImported({ form, more, store, printed: list.entries }, (entries, finder) => {
    list = createList(entries, labels, finder);
    for (const again of [refresh, chosen, sides.show]) again();
  });
  await Promise.all([sides.ready, imported]);
}

/** Organisation and year: a bar at the edge has no room for products. */
function shortName(entry: Entry | undefined): string | undefined {
  if (!entry) return undefined;
  const organisation = entry.name.replace(/: .*/, '');
  return entry.year === null ? organisation : `${organisation}, ${entry.year}`;
}
