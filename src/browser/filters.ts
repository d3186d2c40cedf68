import { matchesRow, tokensOf } from './facet-match.ts';
import { refreshRowGroups, setHidden } from './row-groups.ts';
import { rowOfMark } from './row-of-mark.ts';
import type { Change, Fields, Store } from './state.ts';
import { containsWords, foldText, textOf } from './text.ts';
import { filterCount, words } from './words.ts';

type Control = HTMLSelectElement | HTMLInputElement;

/** Longer searches find nothing, and would make the address too long to share. */
const LONGEST_SEARCH = 200;
const TYPING_PAUSE_MS = 150;

/** What a form can show or hide, read once. */
interface Filterable {
  readonly element: HTMLElement | SVGElement;
  readonly tokens: ReadonlySet<string>;
  readonly cells: readonly ReadonlySet<string>[];
  /** Folded text, read when a search first asks for it. */
  text(): string;
}

/** The controls of all filter forms as fields of the state. */
export function filterFields(root: ParentNode): Fields {
  const controls = [...root.querySelectorAll<HTMLFormElement>('form[data-filters]')].flatMap((form) =>
    controlsOf(form).map((control): [string, (value: string) => boolean] => [
      keyOf(form, control.name),
      testOf(control),
    ]),
  );
  return new Map(controls);
}

/** Whether a row is shown: every chosen facet and every word of the search. `q` is the search. */
export function isShown(
  row: Pick<Filterable, 'tokens' | 'cells' | 'text'>,
  values: Readonly<Record<string, string>>,
): boolean {
  const { q = '', ...facets } = values;
  const wanted = Object.entries(facets).flatMap(([name, value]) => (value === '' ? [] : [`${name}:${value}`]));
  return matchesRow(row.tokens, row.cells, wanted) && (q.trim() === '' || containsWords(row.text(), q.trim()));
}

/** Starts the filters of all figures. */
export function startFilters(store: Store): void {
  const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-filters]')];
  if (forms.length === 0) return;
  const typing = listenToControls(store);
  for (const form of forms) startForm(form, store, typing);
}

/** The search that is being typed into, and is ahead of the state. */
interface Typing {
  control(): Control | undefined;
  /** Takes over what was typed, without waiting for a pause. */
  commit(): void;
  /** Forgets it. */
  cancel(): void;
}

function listenToControls(store: Store): Typing {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let typed: Control | undefined;

  function cancel(): void {
    clearTimeout(pause);
    typed = undefined;
  }
  function take(control: Control, change: Change): void {
    cancel();
    if (control.form) store.set({ [keyOf(control.form, control.name)]: control.value }, change);
  }
  function commit(): void {
    if (typed) take(typed, 'typing');
  }
  document.addEventListener('input', ({ target }) => {
    if (!isControl(target) || target.localName === 'select') return;
    cancel();
    typed = target;
    pause = setTimeout(commit, TYPING_PAUSE_MS);
  });
  document.addEventListener('change', ({ target }) => {
    if (isControl(target)) take(target, target.localName === 'select' ? 'choice' : 'typing');
  });
  return { control: () => typed, commit, cancel };
}

function startForm(form: HTMLFormElement, store: Store, typing: Typing): void {
  const controls = controlsOf(form);
  const filter = createFilter(form);
  for (const control of controls) if (control instanceof HTMLInputElement) control.maxLength = LONGEST_SEARCH;

  function show(): void {
    const values: Record<string, string> = {};
    for (const control of controls) {
      const value = store.get(keyOf(form, control.name));
      values[control.name] = value;
      if (control !== typing.control() && control.value !== value) control.value = value;
    }
    filter(values);
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    typing.commit();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    typing.cancel();
    store.set(emptied(form));
    show();
  });
  store.onChange(show);
  // A browser that restores forms does it after this script, and would leave controls that say something else.
  window.addEventListener('pageshow', show);
  show();
}

/** Empties the filters that hide `element`. @returns whether there were any */
export function releaseFilters(store: Store, element: Element): boolean {
  const figure = element.closest('[data-figure]')?.id ?? '';
  const form = document.querySelector<HTMLFormElement>(`form[data-filters="${CSS.escape(figure)}"]`);
  if (!form || !element.closest('[hidden]')) return false;
  store.set(emptied(form), 'correction');
  return true;
}

/** A function that shows what matches and hides, or in drawings dims, what does not. Quick when nothing changed. */
function createFilter(form: HTMLFormElement): (values: Readonly<Record<string, string>>) => void {
  const figure = document.getElementById(form.getAttribute('data-filters') ?? '') ?? document.body;
  const output = form.querySelector<HTMLOutputElement>('output.filter-count');
  const noun = form.getAttribute('data-noun') ?? words.rows;
  let items: { rows: Filterable[]; marks: Filterable[] } | undefined;
  let before = '';

  return (values) => {
    const now = JSON.stringify(values);
    if (now === before) return;
    before = now;
    items ??= { rows: readRows(figure), marks: readMarks(figure) };
    for (const row of items.rows) setHidden(row.element as HTMLElement, !isShown(row, values));
    for (const mark of items.marks) mark.element.classList.toggle('is-filtered', !isShown(mark, values));
    hideFollowers(figure);
    for (const table of figure.querySelectorAll('table')) refreshRowGroups(table);
    const [shown, total] = items.rows.length > 0 ? countRows(items.rows) : countMarks(items.marks);
    const text = filterCount(shown, total, noun);
    // Written only when it differs: an <output> is announced.
    if (output && output.textContent !== text) output.textContent = text;
  };
}

function readRows(figure: Element): Filterable[] {
  return [...figure.querySelectorAll<HTMLElement>('[data-filterable]')].map((element) => ({
    element,
    tokens: tokensOf(element),
    cells: [...element.querySelectorAll('[data-facets]')].map(tokensOf),
    text: once(() => foldText(textOf(element))),
  }));
}

function readMarks(figure: Element): Filterable[] {
  return [...figure.querySelectorAll<SVGElement>('svg .item[data-facets]')].map((element) => ({
    element,
    tokens: tokensOf(element),
    cells: [],
    text: once(() => foldText(textOf(rowOfMark(element) ?? element))),
  }));
}

function once(read: () => string): () => string {
  let text: string | undefined;
  return () => {
    text ??= read();
    return text;
  };
}

/** A row that belongs to another, and is not filtered on its own, goes where the other goes. */
function hideFollowers(figure: Element): void {
  for (const row of figure.querySelectorAll<HTMLElement>('[data-child-of]:not([data-filterable])')) {
    const parent = figure.querySelector<HTMLElement>(
      `[data-row="${CSS.escape(row.getAttribute('data-child-of') ?? '')}"]`,
    );
    if (parent) setHidden(row, parent.hidden === true);
  }
}

function countRows(rows: readonly Filterable[]): [number, number] {
  return [rows.filter(({ element }) => !(element as HTMLElement).hidden).length, rows.length];
}

/** A mark is drawn once at each width and counts once. */
function countMarks(marks: readonly Filterable[]): [number, number] {
  const idOf = ({ element }: Filterable): string => element.getAttribute('data-row') ?? '';
  const shown = marks.filter(({ element }) => !element.classList.contains('is-filtered'));
  return [new Set(shown.map(idOf)).size, new Set(marks.map(idOf)).size];
}

function emptied(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries(controlsOf(form).map(({ name }) => [keyOf(form, name), '']));
}

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.querySelectorAll<Control>('select[name], input[name]')];
}

function keyOf(form: HTMLFormElement, name: string): string {
  return `${form.getAttribute('data-filters')}.${name}`;
}

function testOf(control: Control): (value: string) => boolean {
  if (control.localName === 'input') return (value) => value.length <= LONGEST_SEARCH;
  const values = new Set([...control.querySelectorAll('option')].map((option) => option.value));
  return (value) => values.has(value);
}

function isControl(target: EventTarget | null): target is Control {
  return target instanceof Element && target.matches('form[data-filters] :is(select, input)[name]');
}
