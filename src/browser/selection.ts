import { announce } from './announcer.ts';
import { isFacetValue, LINKED_FACETS, selectorOf } from './facet-match.ts';
import { createSelectionBar, type MarkedFigure, type SelectionBar } from './selection-bar.ts';
import type { Fields, Store } from './state.ts';
import { textOf } from './text.ts';
import { markedIn, selectionNews } from './words.ts';

/** The linked facets as fields of the state: a value counts when something on this page carries it. */
export function selectionFields(root: ParentNode): Fields {
  const isOnPage = (facet: string) => (value: string) =>
    isFacetValue(value) &&
    root.querySelector(`[data-select="${facet}:${value}"], [data-facets~="${facet}:${value}"]`) !== null;
  return new Map(LINKED_FACETS.map((facet) => [facet, isOnPage(facet)]));
}

/** The selected `name:value` tokens. */
export function selectedTokens(store: Pick<Store, 'get'>): string[] {
  return LINKED_FACETS.flatMap((facet) => {
    const value = store.get(facet);
    return value === '' ? [] : [`${facet}:${value}`];
  });
}

/** Turns the text inside `[data-select]` into a toggle button of the same size. Text in drawings stays text. */
export function upgradeSelectables(root: ParentNode): void {
  for (const element of root.querySelectorAll('[data-select]')) {
    if (element.closest('a, button, summary, label, svg') || element.querySelector('a, button')) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'select';
    button.setAttribute('aria-pressed', 'false');
    button.append(...element.childNodes);
    element.append(button);
  }
}

/** Starts linked selection: buttons, marks in every figure, and the bar that says what is shown. */
export function startSelection(store: Store): void {
  upgradeSelectables(document);
  const clear = (facets: readonly string[]): void => store.set(Object.fromEntries(facets.map((facet) => [facet, ''])));
  const bar = createSelectionBar({ remove: (token) => clear([split(token).facet]), reset: () => clear(LINKED_FACETS) });
  const show = createMarker(bar);
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button.select') : null;
    const token = button?.closest('[data-select]')?.getAttribute('data-select');
    if (!button || !token) return;
    bar.returnTo(button);
    const { facet, value } = split(token);
    store.set({ [facet]: store.get(facet) === value ? '' : value });
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !isTyping(event.target)) clear(LINKED_FACETS);
  });
  store.onChange(() => {
    const tokens = selectedTokens(store);
    if (show(tokens)) announce(selectionNews(tokens.map(labelOf), bar.marked()));
  });
  show(selectedTokens(store));
}

/** A function that marks what carries all tokens, and says whether that changed anything. */
function createMarker(bar: SelectionBar): (tokens: readonly string[]) => boolean {
  let shown = '';
  let marked: Element[] = [];

  return (tokens) => {
    if (tokens.join() === shown) return false;
    shown = tokens.join();
    marked = remark(marked, tokens);
    pressButtons(tokens);
    document.documentElement.classList.toggle('has-selection', tokens.length > 0);
    const figures = markFigures();
    const selected = tokens.map((token) => ({ token, label: labelOf(token) }));
    bar.show(selected, figures, markedIn(figures.length, countClaims()));
    return true;
  };
}

/** Escape in a field belongs to the field. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea') !== null;
}

/** Moves the mark to what carries all tokens; only what changes is touched. */
function remark(before: readonly Element[], tokens: readonly string[]): Element[] {
  const after = tokens.length === 0 ? [] : [...document.querySelectorAll(selectorOf(tokens))];
  const kept = new Set(after);
  for (const element of before) if (!kept.has(element)) element.classList.remove('is-selected');
  for (const element of after) element.classList.add('is-selected');
  return after;
}

function pressButtons(tokens: readonly string[]): void {
  const pressed = tokens.map((token) => `[data-select="${token}"] > button.select`).join();
  for (const button of document.querySelectorAll('button.select[aria-pressed="true"]')) {
    if (pressed === '' || !button.matches(pressed)) button.setAttribute('aria-pressed', 'false');
  }
  if (pressed === '') return;
  for (const button of document.querySelectorAll(pressed)) button.setAttribute('aria-pressed', 'true');
}

/** Marks are dimmed only in figures where something is selected; the others have nothing to say about it. */
function markFigures(): MarkedFigure[] {
  return [...document.querySelectorAll('[data-figure]')].flatMap((figure) => {
    const isMarked = figure.querySelector('.is-selected') !== null;
    figure.classList.toggle('is-marked', isMarked);
    return isMarked ? [{ id: figure.id, label: figureLabel(figure) }] : [];
  });
}

function figureLabel(figure: Element): string {
  const entry = document.querySelector(`nav a[href="#${CSS.escape(figure.id)}"]`);
  return textOf(entry) || textOf(figure.querySelector('h2, h3')) || figure.id;
}

/** `null` on a page without a ledger. */
function countClaims(): number | null {
  if (!document.querySelector('[id^="claim-"]')) return null;
  return document.querySelectorAll('[id^="claim-"].is-selected').length;
}

/** The words of the page for a token, such as "Wi-Fi network name"; the bare id where it has none. */
function labelOf(token: string): string {
  const { facet, value } = split(token);
  const named = document.querySelector(`[data-select="${token}"]`);
  const option = document.querySelector(`select[name="${facet}"] option[value="${value}"]`);
  // Without the number of rows that an option may end in.
  return textOf(named) || textOf(option).replace(/ \(\d+\)$/, '') || value;
}

function split(token: string): { facet: string; value: string } {
  const [facet = '', value = ''] = token.split(':');
  return { facet, value };
}
