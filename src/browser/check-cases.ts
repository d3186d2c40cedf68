import { type Answers, applies } from './check-answers.ts';

/**
 * A function that writes, under each case of a question that a reader is not sure of, the parts of the answer that
 * would stand in that case.
 *
 * @param answer the whole answer, whose parts for this carry `data-case`
 */
export function createCases(form: HTMLElement, answer: HTMLElement): (answers: Answers) => void {
  const places = [...form.querySelectorAll<HTMLElement>('[data-suppose]')];
  const parts = [...answer.querySelectorAll<HTMLElement>('[data-case]')];
  return (answers) => {
    for (const place of places) {
      const isAsked = applies(place.dataset.if ?? '', answers);
      const supposed = withAnswer(answers, place.dataset.suppose ?? '');
      place.replaceChildren(...(isAsked ? parts.flatMap((part) => partIn(part, supposed)) : []));
    }
  };
}

/** The answers with one of them changed: `camera-owners.y`. */
export function withAnswer(answers: Answers, answer: string): Map<string, string> {
  const [question = '', letter = ''] = answer.split('.');
  return new Map(answers).set(question, letter);
}

/** A copy of a part of the answer with only what applies; none where nothing does. */
function partIn(part: HTMLElement, answers: Answers): HTMLElement[] {
  const copy = part.cloneNode(true);
  if (!(copy instanceof HTMLElement) || !applies(copy.dataset.if ?? '', answers)) return [];
  for (const piece of copy.querySelectorAll<HTMLElement>('[data-if]')) {
    if (!applies(piece.dataset.if ?? '', answers)) piece.remove();
  }
  if (!copy.querySelector('[data-if]')) return [];
  for (const holder of copy.querySelectorAll('[data-any]')) if (!holder.querySelector('[data-if]')) holder.remove();
  tidy(copy);
  return [copy];
}

/** A copy needs no names of its own, no headings among those of the page, and nothing that other answers would hide. */
function tidy(copy: HTMLElement): void {
  for (const element of [copy, ...copy.querySelectorAll<HTMLElement>('*')]) {
    element.removeAttribute('id');
    for (const name of ['data-if', 'data-any', 'data-case']) element.removeAttribute(name);
    element.classList.add('applies');
    if (element instanceof HTMLDetailsElement) element.open = true;
  }
  for (const heading of copy.querySelectorAll('h2, h3')) {
    const label = document.createElement('p');
    label.className = 'label';
    label.dataset.line = '';
    label.append(...heading.childNodes);
    heading.replaceWith(label);
  }
  for (const note of copy.querySelectorAll('.note, .without-script, .otherwise')) note.remove();
}
