import { announce, startAnnouncer } from './announcer.ts';
import { applies, holdsAnswers, readAnswers, writeAnswers } from './check-answers.ts';
import { createCases } from './check-cases.ts';
import { checkText, seenLines } from './check-text.ts';

const APPLIES = 'applies';

/** Shows what follows from the answers, which stand only in the fragment of the address: nothing is stored or sent. */
export function startCheck(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-check]');
  const answer = document.querySelector<HTMLElement>('[data-answer]');
  if (!form || !answer) return;
  const buttons = [...form.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const questions = [...new Set(buttons.map(({ name }) => name))];
  const [showPieces, showCases] = [createDisplay(), createCases(form, answer)];
  let answers = readAnswers(location.hash, questions);

  const take = (next: Map<string, string>, isByReader: boolean): void => {
    answers = next;
    for (const button of buttons) button.checked = answers.get(button.name) === button.value;
    showPieces(answers);
    showCases(answers);
    if (isByReader) writeAddress(writeAnswers(answers));
  };
  form.addEventListener('change', ({ target }) => {
    const checked = buttons.filter((button) => button.checked);
    take(new Map(checked.map(({ name, value }) => [name, value])), true);
    announceAnswer(target instanceof Element ? target.closest('fieldset') : null, answer);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    take(new Map(), true);
    announceAnswer(null, answer);
  });
  window.addEventListener('hashchange', () => {
    // A link within the page has taken the reader somewhere; the address still has to say what was answered.
    const isPlace = location.hash !== '' && !holdsAnswers(location.hash);
    if (isPlace) writeAddress(writeAnswers(answers));
    else take(readAnswers(location.hash, questions), false);
  });
  // A browser that restores forms does it after this script, and would leave buttons that say something else.
  window.addEventListener('pageshow', () => take(answers, false));
  startAnnouncer();
  startCopying(form);
  take(answers, false);
}

/** A function that marks every piece that applies, and every part of the page that holds one. */
function createDisplay(): (answers: ReadonlyMap<string, string>) => void {
  const pieces = [...document.querySelectorAll<HTMLElement>('[data-if]')];
  const holders = [...document.querySelectorAll<HTMLElement>('[data-any]')];
  return (answers) => {
    for (const piece of pieces) piece.classList.toggle(APPLIES, applies(piece.dataset.if ?? '', answers));
    for (const holder of holders) {
      const isHeld = holder.querySelector(`[data-if].${APPLIES}, [data-always]`) !== null;
      holder.classList.toggle(APPLIES, isHeld);
      if (isHeld && holder instanceof HTMLDetailsElement) openIfAlone(holder);
    }
  };
}

/** What stands second is opened where nothing stands first; a reader may close it again. */
function openIfAlone(details: HTMLDetailsElement): void {
  if (!details.previousElementSibling?.querySelector(`.${APPLIES}`)) details.open = true;
}

/** Replaces the entry of the history, so that "back" leaves the check and does not undo it answer by answer. */
function writeAddress(fragment: string): void {
  try {
    history.replaceState(history.state, '', location.pathname + location.search + fragment);
  } catch {
    // A sandboxed frame or a browser's limit on history calls: the page still works, only the address lags behind.
  }
}

/** What the answer to a question means, and the sentence that the whole answer opens with. */
function announceAnswer(question: Element | null, answer: Element): void {
  announce([...(question ? seenLines(question) : []), ...seenLines(answer).slice(0, 1)].join(' ').replace(/\s+/g, ' '));
}

function startCopying(form: HTMLFormElement): void {
  const button = document.querySelector<HTMLButtonElement>('button[data-copy]');
  const sheet = document.querySelector<HTMLElement>('[data-sheet]');
  if (!button || !sheet) return;
  // What was copied is not this answer any more.
  for (const event of ['change', 'reset']) {
    form.addEventListener(event, () => button.nextElementSibling?.replaceChildren());
  }
  button.addEventListener('click', async () => {
    const text = checkText(sheet, location.href);
    try {
      await navigator.clipboard.writeText(text);
      announceOn(button, button.dataset.copied ?? '');
    } catch {
      // Without permission, or on a page without https, the reader copies by hand.
      showText(button, text);
      announceOn(button, button.dataset.selected ?? '');
    }
  });
}

/** Puts the text below the button, selected. */
function showText(button: HTMLButtonElement, text: string): void {
  const box = document.querySelector('textarea') ?? document.createElement('textarea');
  box.readOnly = true;
  box.value = text;
  box.setAttribute('aria-label', button.dataset.box ?? '');
  button.parentElement?.append(box);
  box.select();
}

function announceOn(button: HTMLButtonElement, message: string): void {
  const note = button.nextElementSibling;
  if (note) note.textContent = message;
  announce(message);
}
