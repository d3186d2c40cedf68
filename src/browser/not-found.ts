/** A page of the site that the page for unknown addresses links to. */
interface Known {
  /** Below the origin, as the link has it. */
  readonly path: string;
}

const SAME = 2;
const ALIKE = 1;
/** Letters that two words must share from the beginning to be alike. */
const SHARED = 4;

/** Shows the link that an unknown address comes nearest to. Nothing of the address is written into the page. */
export function startNotFound(): void {
  const box = document.querySelector<HTMLElement>('[data-nearest]');
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-known] a')];
  const known = links.map((link) => ({ path: link.pathname, link }));
  const found = nearest(location.pathname, known);
  if (!box || !found) return;
  box.querySelector('span')?.replaceChildren(found.link.cloneNode(true));
  box.hidden = false;
}

/**
 * The known page whose address shares most with an unknown one, the shorter where two share as much: of a breach whose
 * figure is not known it is the breach.
 *
 * @returns `null` where no word of the address is a word of theirs
 */
export function nearest<T extends Known>(path: string, known: readonly T[]): T | null {
  const asked = wordsOf(path);
  const scored = known.map((page) => ({ page, words: namesIn(page.path), score: 0 }));
  for (const entry of scored) entry.score = entry.words.reduce((sum, word) => sum + bestMatch(word, asked), 0);
  const [best] = scored.toSorted((a, b) => b.score - a.score || a.words.length - b.words.length);
  return best && best.score >= ALIKE ? best.page : null;
}

function bestMatch(word: string, asked: readonly string[]): number {
  if (asked.includes(word)) return SAME;
  const shared = Math.max(0, ...asked.map((other) => sharedStart(word, other)));
  // The more letters, the better, and always less than the word itself.
  return shared < SHARED ? 0 : ALIKE + shared / (word.length + SHARED);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** The words that tell a page from others: its section only where that is the whole address. */
function namesIn(path: string): string[] {
  const words = wordsOf(path);
  return words.length > 1 ? words.slice(1) : words;
}

function wordsOf(path: string): string[] {
  return path
    .toLowerCase()
    .split('/')
    .map((word) => word.replace(/\.\w+$/, ''))
    .filter((word) => word !== '');
}
