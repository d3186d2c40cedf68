import type { SideBySideFile } from '../../rows/side-by-side.ts';
import type { Store } from '../state.ts';
import type { Entry } from './entry.ts';
import { isSideBySideFile, loadOnce } from './load.ts';
import type { Labels } from './order.ts';
import { readChosen } from './query.ts';
import { compareEntries, type TypeFamily } from './side-by-side.ts';
import { drawComparison } from './side-by-side-table.ts';
import { compareWords } from './words.ts';

interface Parts {
  readonly section: HTMLElement;
  readonly families: readonly TypeFamily[];
  readonly labels: Labels;
  find(key: string): Entry | undefined;
}

interface SideBySideView {
  /** Shows them once more, when entries came. */
  show(): void;
  /** When those that the address names are shown. */
  readonly ready: Promise<void>;
}

/** Shows the chosen breaches side by side. */
export function startSideBySide(store: Store, parts: Parts): SideBySideView {
  const { section, families, labels, find } = parts;
  const place = section.querySelector('[data-place]');
  const note = section.querySelector('[data-note]');
  const load = loadOnce(section.dataset.file ?? '', isSideBySideFile);
  let facts: SideBySideFile | undefined;
  let hasFailed = false;
  let chosen = '';
  let shown = '';
  let ready = Promise.resolve();

  function show(): void {
    const entries = readChosen(store.get('compare')).flatMap((key) => find(key) ?? []);
    const keys = JSON.stringify(entries.map(({ key }) => key));
    // Another choice is another try.
    if (keys !== chosen) hasFailed = false;
    chosen = keys;
    const now = JSON.stringify([keys, facts !== undefined, hasFailed]);
    if (now === shown) return;
    shown = now;
    if (entries.length === 0) {
      place?.replaceChildren();
      if (note) note.textContent = compareWords.nothingChosen;
      return;
    }
    if (facts === undefined && !hasFailed) ready = fetchFacts();
    draw(entries);
  }
  async function fetchFacts(): Promise<void> {
    try {
      facts = await load();
    } catch {
      hasFailed = true;
    }
    show();
  }
  function draw(entries: readonly Entry[]): void {
    // Nothing is drawn twice: dates and counts come within a moment, or not at all.
    if (facts === undefined && !hasFailed) {
      if (note) note.textContent = `${compareWords.loading} …`;
      return;
    }
    const factsOf = (entry: Entry) => (entry.source === 'catalogue' ? facts?.[entry.key] : undefined);
    const comparison = compareEntries(entries, factsOf, families, labels);
    const shared =
      comparison.sharedByAll.length === 0
        ? compareWords.noneShared
        : `${compareWords.sharedByAll}: ${comparison.sharedByAll.join(', ')}.`;
    const sentences = [
      entries.length === 1 ? compareWords.chooseMore : shared,
      comparison.caution,
      hasFailed ? compareWords.factsFailed : null,
    ];
    if (note) note.textContent = sentences.filter((sentence) => sentence !== null).join(' ');
    place?.replaceChildren(drawComparison(comparison, compareWords.sideBySide, labels));
  }
  store.onChange(show);
  show();
  return { show, ready };
}
