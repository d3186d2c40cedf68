import { announce } from './announcer.ts';

/** Its own words: those of figures would come with them to every page that copies. */
const words = { copied: 'Copied.', selected: 'The text is selected. Copy it with your keyboard.' };

/**
 * Shows the buttons `data-copy="<id>"` and lets each copy the text of the element with that id. Where the browser
 * refuses, the text is selected, so that a key copies it.
 */
export function startCopying(root: ParentNode = document): void {
  for (const button of root.querySelectorAll<HTMLElement>('[data-copy]')) button.hidden = false;
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-copy]') : null;
    const source = button && document.getElementById(button.getAttribute('data-copy') ?? '');
    if (source) void copyFrom(source);
  });
}

/** Copies a text and says so. @returns whether the browser let it */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return false;
  }
  announce(words.copied);
  return true;
}

async function copyFrom(source: HTMLElement): Promise<void> {
  if (await copyText(source.textContent ?? '')) return;
  const fold = source.closest('details');
  if (fold) fold.open = true;
  getSelection()?.selectAllChildren(source);
  announce(words.selected);
}
