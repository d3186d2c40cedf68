import { announce } from '../announcer.ts';
import { createSelectionBar } from '../selection-bar.ts';
import type { Store } from '../state.ts';
import { textOf } from '../text.ts';
import { MOST_CHOSEN, readChosen, toggleChosen } from './query.ts';
import type { BreachTable } from './table.ts';
import { chosenWords, compareWords } from './words.ts';

/** What can be chosen has a name; what is not in the list, or not in it yet, has none. */
type NameOf = (key: string) => string | undefined;

/** Puts a box into every row, and keeps boxes, bar and state alike. @returns shows the choice once more, when names came */
export function startChoosing(store: Store, table: BreachTable, nameOf: NameOf): () => void {
  const boxes = new Map<string, HTMLInputElement>();
  const bar = createSelectionBar(
    {
      remove: (key) => store.set({ compare: toggleChosen(store.get('compare'), key) }),
      reset: () => store.set({ compare: '' }),
    },
    { bar: compareWords.bar, lead: compareWords.compare, links: compareWords.jump },
  );

  function show(): void {
    const chosen = readChosen(store.get('compare'));
    for (const [key, box] of boxes) box.checked = chosen.includes(key);
    const named = chosen.flatMap((key) => {
      const label = nameOf(key);
      return label === undefined ? [] : [{ token: key, label }];
    });
    const links = [{ id: 'side-by-side', label: compareWords.sideBySide }];
    bar.show(named, links, chosenWords(named.length, MOST_CHOSEN));
    document.documentElement.classList.toggle('has-selection', named.length > 0);
  }
  table.onRow((row, key) => {
    const box = makeBox(row);
    if (!box) return;
    boxes.set(key, box);
    box.checked = readChosen(store.get('compare')).includes(key);
    box.addEventListener('change', () => {
      const list = store.get('compare');
      bar.returnTo(box);
      if (box.checked && readChosen(list).length >= MOST_CHOSEN) {
        box.checked = false;
        announce(compareWords.full);
        return;
      }
      store.set({ compare: toggleChosen(list, key) });
      announce(chosenWords(readChosen(store.get('compare')).length, MOST_CHOSEN));
    });
  });
  store.onChange(show);
  show();
  return show;
}

/** The box in the cell that the row keeps free for it, named by the row's own name. */
function makeBox(row: HTMLElement): HTMLInputElement | undefined {
  const cell = row.querySelector('td.pick');
  if (!cell) return undefined;
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.setAttribute('aria-label', `${compareWords.compare} ${textOf(row.querySelector('th a'))}`);
  const label = document.createElement('label');
  label.append(box, build(compareWords.sideBySide));
  cell.append(label);
  return box;
}

function build(text: string): HTMLElement {
  const element = document.createElement('span');
  element.setAttribute('aria-hidden', 'true');
  element.textContent = text;
  return element;
}
