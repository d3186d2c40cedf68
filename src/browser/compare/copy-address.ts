import { announce } from '../announcer.ts';
import { copyText } from '../copy.ts';
import { compareWords } from './words.ts';

/** The button that copies the address of what is shown now. */
export function startCopyingAddress(form: HTMLFormElement): void {
  form.querySelector('[data-copy-address]')?.addEventListener('click', async () => {
    if (!(await copyText(location.href))) announce(compareWords.notCopied);
  });
}
