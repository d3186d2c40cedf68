import { textOf } from './text.ts';

/** What can be seen of the check, as lines of plain text: the answers, what follows from them, and where that stands. */
export function checkText(root: ParentNode, address: string): string {
  return `${seenLines(root, 'fieldset, [data-line]').join('\n')}\n\n${address}\n`;
}

/** The lines that can be seen, each as a line of text. */
export function seenLines(root: ParentNode, selector = '[data-line]'): string[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(isSeen).flatMap(lineText);
}

function lineText(line: HTMLElement): string[] {
  if (line instanceof HTMLFieldSetElement) return answerText(line);
  const isNew = /^H\d$/.test(line.tagName) || line.dataset.line === 'new';
  const start = isNew ? '\n' : line.tagName === 'LI' ? '- ' : '';
  return [start + [...line.childNodes].map(nodeText).join('').replace(/\s+/g, ' ').trim()];
}

/** A question with the answer that was chosen; one that was skipped is left out. */
function answerText(question: HTMLFieldSetElement): string[] {
  const chosen = question.querySelector<HTMLElement>(':checked')?.parentElement;
  return chosen ? [`\n${textOf(question.querySelector('legend'))} ${textOf(chosen)}`] : [];
}

/** Style sheets put the commas between the parts of a list and hide parts that do not apply; plain text needs both. */
function nodeText(node: Node): string {
  if (!(node instanceof HTMLElement)) return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
  if (!isSeen(node)) return '';
  return node.matches('[data-parts]')
    ? [...node.children].filter(isSeen).map(textOf).join(', ')
    : [...node.childNodes].map(nodeText).join('');
}

function isSeen(element: Element): boolean {
  // What is folded away has a place on the page all the same, in browsers that can search it.
  return element.getClientRects().length > 0 && !element.closest('details:not([open])');
}
