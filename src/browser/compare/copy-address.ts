import { copyText, say } from '../copy.ts';
import { compareWords } from './words.ts';

/** The button that copies the address of what is shown now. */
export function startCopyingAddress(form: HTMLFormElement): void {
  form.querySelector('[data-copy-address]')?.addEventListener('click', async () => {
    if (!(await copyText(location.href))) say(compareWords.notCopied);
  });
}
