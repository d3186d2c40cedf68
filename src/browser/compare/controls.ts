import type { Change, Fields, Store } from '../state.ts';
import { COLUMNS } from './order.ts';
import { FILTERS, isChoice, LONGEST_SEARCH } from './query.ts';

type Control = HTMLSelectElement | HTMLInputElement;

const TYPING_PAUSE_MS = 150;

/** What the page keeps in its address: the filters, the order and the choice. Anything else in it is ignored. */
export function compareFields(root: ParentNode): Fields {
  const form = root.querySelector<HTMLFormElement>('#compare-filters');
  if (!form) return new Map();
  return new Map<string, (value: string) => boolean>([
    ...controlsOf(form).map((control) => [control.name, testOf(control)] as const),
    ['sort', (value) => COLUMNS.some((column) => column === value.replace(/^-/, ''))],
    ['compare', isChoice],
  ]);
}

/** Keeps the controls and the state alike. Letters that are being typed are taken over after a pause. */
export function startControls(form: HTMLFormElement, store: Store): void {
  const controls = controlsOf(form);
  let pause: ReturnType<typeof setTimeout> | undefined;
  let typed: Control | undefined;

  function cancel(): void {
    clearTimeout(pause);
    typed = undefined;
  }
  function take(control: Control, change: Change): void {
    cancel();
    store.set({ [control.name]: chosenIn(control) }, change);
  }
  function show(): void {
    for (const control of controls) if (control !== typed) setValue(control, store.get(control.name));
  }
  form.addEventListener('input', ({ target }) => {
    if (!isSearch(target)) return;
    cancel();
    typed = target;
    pause = setTimeout(() => take(target, 'typing'), TYPING_PAUSE_MS);
  });
  form.addEventListener('change', ({ target }) => {
    const control = controls.find((each) => each === target);
    if (control) take(control, isSearch(control) ? 'typing' : 'choice');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (typed) take(typed, 'typing');
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    cancel();
    store.set(Object.fromEntries(FILTERS.map((name) => [name, ''])));
    show();
  });
  store.onChange(show);
  // A browser that restores forms does it after this script, and would leave controls that say something else.
  window.addEventListener('pageshow', show);
  show();
}

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.querySelectorAll<Control>('select[name], input[name]')];
}

function testOf(control: Control): (value: string) => boolean {
  if (isCheckbox(control)) return (value) => value === control.value;
  if (control.localName === 'input') return (value) => value.length <= LONGEST_SEARCH;
  const values = new Set([...control.querySelectorAll('option')].map((option) => option.value));
  return (value) => values.has(value);
}

function chosenIn(control: Control): string {
  return isCheckbox(control) && !control.checked ? '' : control.value;
}

function setValue(control: Control, value: string): void {
  if (isCheckbox(control)) control.checked = value !== '';
  else if (control.value !== value) control.value = value;
}

function isSearch(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === 'search';
}

function isCheckbox(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && control.type === 'checkbox';
}
