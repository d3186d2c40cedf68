import { words } from './words.ts';

export interface MarkedFigure {
  readonly id: string;
  readonly label: string;
}

interface Selected {
  readonly token: string;
  readonly label: string;
}

/** What the bar is called, what it begins with, and what its list of links is called. */
interface BarWords {
  readonly bar: string;
  readonly lead: string;
  readonly links: string;
}

export interface SelectionBar {
  /** Shows the bar for what is selected, or hides it when nothing is. */
  show(selected: readonly Selected[], figures: readonly MarkedFigure[], marked: string): void;
  /** "marked in 4 figures, 12 claims", as last shown. */
  marked(): string;
  /** What gets the focus when the bar goes while it has it. */
  returnTo(button: HTMLElement): void;
}

/** The bar at the bottom of the window. It is fixed and comes last in the page, so that nothing moves when it appears. */
export function createSelectionBar(
  on: { remove(token: string): void; reset(): void },
  say: BarWords = { bar: words.selectionBar, lead: words.showing, links: words.jumpTo },
): SelectionBar {
  const element = document.createElement('section');
  element.className = 'selection-bar';
  element.setAttribute('aria-label', say.bar);
  element.hidden = true;
  const names = document.createElement('span');
  const marked = document.createElement('span');
  const sentence = document.createElement('p');
  sentence.append(`${say.lead} `, names, ' – ', marked);
  const links = document.createElement('ul');
  links.setAttribute('aria-label', say.links);
  const reset = makeButton(words.reset, on.reset);
  reset.className = 'button';
  element.append(sentence, links, reset);
  document.body.append(element);

  let origin: HTMLElement | undefined;
  return {
    returnTo: (button) => {
      origin = button;
    },
    marked: () => marked.textContent ?? '',
    show(selected, figures, text) {
      const hadFocus = element.contains(document.activeElement);
      names.replaceChildren(...selected.map(({ token, label }) => nameButton(label, () => on.remove(token))));
      marked.textContent = text;
      links.replaceChildren(...figures.map(linkTo));
      element.hidden = selected.length === 0;
      if (hadFocus) (element.hidden ? origin : reset)?.focus({ preventScroll: true });
    },
  };
}

function nameButton(label: string, remove: () => void): HTMLButtonElement {
  const button = makeButton(label, remove);
  button.className = 'selected-name';
  button.setAttribute('aria-label', `${words.remove} ${label}`);
  return button;
}

function makeButton(text: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', onClick);
  return button;
}

function linkTo({ id, label }: MarkedFigure): HTMLLIElement {
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.textContent = label;
  const item = document.createElement('li');
  item.append(link);
  return item;
}
