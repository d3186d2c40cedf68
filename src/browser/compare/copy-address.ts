import { copyText } from '../copy.ts';
import { compareWords } from './words.ts';

/** The button that copies the address of what is shown now. */
export function startCopyingAddress(form: HTMLFormElement): void {
  const button = form.querySelector<HTMLElement>('[data-copy-address]');
  button?.addEventListener('click', () => void copyText(location.href, button, compareWords.notCopied));
}
