import { type FormChoice, placeLabel, type Reading, readingOf } from './severity-reading.ts';
import type { Fields, Store } from './state.ts';

const FORMS = 'form[data-score]';
const TOP_SCORE = 6;
/** A letter of 13 px is about this wide; a label set a little too far inside does no harm. */
const LETTER = 6.8;

/** The open choices of all groups as fields of the state; a value is the rule of one of the choice's own stops. */
export function severityFields(root: ParentNode): Fields {
  const names = new Map<string, Set<string>>();
  for (const { name, value } of root.querySelectorAll<HTMLInputElement>(`${FORMS} input[type="radio"]`)) {
    names.set(name, (names.get(name) ?? new Set()).add(value));
  }
  return new Map([...names].map(([name, values]) => [name, (value: string) => values.has(value)]));
}

/** Scores a group anew whenever one of its choices is made otherwise, and keeps what was chosen in the address. */
export function startSeverity(store: Store): void {
  for (const form of document.querySelectorAll<HTMLFormElement>(FORMS)) {
    const choices = [...form.querySelectorAll<HTMLElement>('[data-choice]')].map(readChoice);
    const open = choices.filter(({ name }) => name !== '');
    const show = createDisplay(form, choices);
    const showState = (): void => {
      for (const { name, start, buttons } of open) {
        const value = store.get(name) || start;
        for (const button of buttons) button.checked = button.value === value;
      }
      const picked = open.filter(({ name }) => store.get(name) !== '').length;
      if (picked > 0) form.closest('details')?.setAttribute('open', '');
      show((name) => store.get(name), picked > 0);
    };
    form.addEventListener('change', ({ target }) => {
      const choice = open.find(({ buttons }) => buttons.some((button) => button === target));
      if (!choice || !(target instanceof HTMLInputElement)) return;
      store.set({ [choice.name]: target.value === choice.start ? '' : target.value });
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      store.set(Object.fromEntries(open.map(({ name }) => [name, ''])));
    });
    store.onChange(showState);
    // A browser that restores forms does it after this script, and would leave buttons that say something else.
    window.addEventListener('pageshow', showState);
    showState();
  }
}

interface Choice {
  readonly row: string;
  /** The field of the address; `''` for a choice that is settled. */
  readonly name: string;
  readonly start: string;
  readonly stops: FormChoice['stops'];
  readonly buttons: readonly HTMLInputElement[];
}

function readChoice(element: HTMLElement): Choice {
  const buttons = [...element.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const stops = [...element.querySelectorAll<HTMLElement>('[data-rule]')].map(({ dataset }) => ({
    rule: dataset.rule ?? '',
    value: Number(dataset.value),
  }));
  const { choice: row = '', start = '' } = element.dataset;
  return { row, name: buttons[0]?.name ?? '', start, stops, buttons };
}

/** A function that writes the score of what is picked wherever the figure says it. Quick when nothing changed. */
function createDisplay(
  form: HTMLFormElement,
  choices: readonly Choice[],
): (pickOf: (name: string) => string, isOwn: boolean) => void {
  const group = CSS.escape(form.dataset.score ?? '');
  const figure = form.closest('[data-figure]') ?? document;
  const scores = [...figure.querySelectorAll<SVGGElement>(`.item[data-row="${group}"] .sev-score`)];
  let before = choices.map(({ start }) => start).join();

  return (pickOf, isOwn) => {
    const picked = choices.map(({ row, stops, name, start }) => ({ row, stops, pick: pickOf(name) || start }));
    const now = picked.map(({ pick }) => pick).join();
    if (now === before) return;
    before = now;
    const reading = readingOf(picked);
    if (!reading) return;
    write(form, reading, isOwn);
    for (const score of scores) moveScore(score, reading);
  };
}

function write(form: HTMLFormElement, { sum, edge, flips }: Reading, isOwn: boolean): void {
  const say = (part: string, text: string): void => {
    const element = form.querySelector(`[data-part="${part}"]`);
    if (element && element.textContent !== text) element.textContent = text;
  };
  say('whose', isOwn ? 'Your reading: ' : 'Our default: ');
  say('sum', sum);
  say('edge', edge);
  for (const item of form.querySelectorAll<HTMLElement>('[data-flip]')) {
    const words = flips.get(item.dataset.flip ?? '');
    item.hidden = words === undefined;
    item.firstElementChild?.replaceChildren(words ?? '');
  }
  const none = form.querySelector<HTMLElement>('[data-no-flips]');
  if (none) none.hidden = flips.size > 0;
}

/** Moves the dot of a drawing to the score, and its words with it. */
function moveScore(element: SVGGElement, { score, words, tails }: Reading): void {
  const [dot, label] = [element.querySelector('circle'), element.querySelector('text')];
  const [head, tail] = label?.children ?? [];
  if (!dot || !label || !head || !tail) return;
  const { zero, unit, form } = element.dataset;
  const [left, width] = [Number(zero), Number(unit) * TOP_SCORE];
  if (score === null) dot.setAttribute('visibility', 'hidden');
  else {
    dot.removeAttribute('visibility');
    dot.setAttribute('cx', String(left + score * Number(unit)));
  }
  head.textContent = words;
  tail.textContent = tails[form === 'short' ? 'short' : 'sum'];
  const half = ((label.textContent ?? '').length * LETTER) / 2;
  label.setAttribute('x', String(placeLabel(Number(dot.getAttribute('cx')), half + 4, left, left + width)));
}
