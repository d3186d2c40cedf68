import { announce } from './announcer.ts';

/** Its own words: those of figures would come with them to every page that copies. */
const words = {
  copied: 'Copied',
  notCopied: 'Not copied',
  selected: 'Selected',
  howToCopy: 'The text is selected. Copy it with your keyboard.',
};

/**
 * Shows the buttons `data-copy="<id>"` and lets each copy the text of the element with that id. Where the browser
 * refuses, the text is selected, so that a key copies it.
 */
export function startCopying(root: ParentNode = document): void {
  for (const button of root.querySelectorAll<HTMLElement>('[data-copy]')) button.hidden = false;
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
    const source = button && document.getElementById(button.getAttribute('data-copy') ?? '');
    if (source) void copyFrom(source, button);
  });
}

/**
 * Copies a text, and says on the button and aloud whether the browser let it.
 *
 * @param refusal what to do instead, where it did not
 */
export async function copyText(text: string, button: HTMLElement, refusal: string): Promise<void> {
  if (await write(text)) tell(button, words.copied);
  else tell(button, words.notCopied, refusal);
}

async function copyFrom(source: HTMLElement, button: HTMLElement): Promise<void> {
  if (await write(source.textContent ?? '')) return tell(button, words.copied);
  tell(button, words.selected, words.howToCopy);
  const fold = source.closest('details');
  if (fold) fold.open = true;
  getSelection()?.selectAllChildren(source);
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Covers the button's own words with what became of it, as long as it has the focus: then something else is done. */
function tell(button: HTMLElement, label: string, news = `${label}.`): void {
  // Safari gives a button that is clicked no focus, which it could not lose then.
  button.focus({ preventScroll: true });
  button.dataset.told = label;
  button.addEventListener('blur', () => delete button.dataset.told, { once: true });
  announce(news);
}
