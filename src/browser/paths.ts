import { tokensOf } from './facet-match.ts';
import type { Fields, Store } from './state.ts';
import { textOf } from './text.ts';
import { pathCount, stillNeeded } from './words.ts';

const FORM = 'form[data-have]';

/** What one had, as a field of the state: `paths.have=email,wifi-ssid`. Counts when one of its ids can be chosen. */
export function haveFields(root: ParentNode): Fields {
  const forms = [...root.querySelectorAll<HTMLFormElement>(FORM)];
  return new Map(
    forms.map((form) => {
      const known = new Set(boxesOf(form).map(({ value }) => value));
      return [keyOf(form), (value: string) => chosenIn(value, known).length > 0] as const;
    }),
  );
}

/** The known ids of a value such as `email,wifi-ssid`, each once. */
export function chosenIn(value: string, known: ReadonlySet<string>): string[] {
  return [...new Set(value.split(','))].filter((id) => known.has(id));
}

/** The data types that a path needs and that were not chosen; nothing is missing while nothing is chosen. */
export function missingOf(needs: readonly string[], chosen: readonly string[]): string[] {
  return chosen.length === 0 ? [] : needs.filter((id) => !chosen.includes(id));
}

/** Starts the choice of what one had: paths that need more than that step back. */
export function startPaths(store: Store): void {
  for (const form of document.querySelectorAll<HTMLFormElement>(FORM)) startForm(form, store);
}

function startForm(form: HTMLFormElement, store: Store): void {
  const boxes = boxesOf(form);
  const known = new Set(boxes.map(({ value }) => value));
  const mark = createMarker(form, boxes);
  const chosen = (): string[] => chosenIn(store.get(keyOf(form)), known);
  const set = (ids: readonly string[]): void => store.set({ [keyOf(form)]: ids.join(',') });

  function show(): void {
    const ids = chosen();
    for (const box of boxes) box.checked = ids.includes(box.value);
    mark(ids);
  }
  form.addEventListener('change', () => set(boxes.flatMap((box) => (box.checked ? [box.value] : []))));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    set([]);
    show();
  });
  store.onChange(show);
  // A browser that restores forms does it after this script, and would leave boxes that say something else.
  window.addEventListener('pageshow', show);
  show();
  const details = form.querySelector('details');
  if (details && chosen().length > 0) details.open = true;
}

/** A function that marks the paths that need more than was chosen, in how they look and in words. */
function createMarker(form: HTMLFormElement, boxes: readonly HTMLInputElement[]): (chosen: readonly string[]) => void {
  const figure = form.closest('[data-figure]') ?? document.body;
  const rows = [...figure.querySelectorAll('li[data-row]')];
  const names = new Map(boxes.map((box) => [box.value, textOf(box.closest('label'))]));
  const output = form.querySelector('output');
  const noun = form.getAttribute('data-noun') ?? '';
  let before = '';

  return (chosen) => {
    if (chosen.join() === before) return;
    before = chosen.join();
    let open = 0;
    for (const row of rows) {
      const missing = missingOf(needsOf(row), chosen);
      if (missing.length === 0) open += 1;
      row.classList.toggle('is-out', missing.length > 0);
      sayMissing(
        row,
        missing.map((id) => names.get(id) ?? id),
      );
    }
    // An <output> is announced.
    if (output) output.textContent = pathCount(open, rows.length, chosen.length, noun);
  };
}

/** For people who cannot see that a path stepped back. */
function sayMissing(row: Element, names: readonly string[]): void {
  row.querySelector('.missing')?.remove();
  if (names.length === 0) return;
  const words = document.createElement('span');
  words.className = 'vh missing';
  words.textContent = stillNeeded(names);
  row.append(words);
}

function needsOf(row: Element): string[] {
  const prefix = 'data-type:';
  return [...tokensOf(row)].flatMap((token) => (token.startsWith(prefix) ? [token.slice(prefix.length)] : []));
}

function boxesOf(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
}

function keyOf(form: HTMLFormElement): string {
  return `${form.getAttribute('data-have')}.have`;
}
