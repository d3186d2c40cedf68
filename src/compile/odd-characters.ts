import { codePointOf } from './quote.ts';

/** Characters that spreadsheets and word processors put in place of plain ones, with what was meant. */
const LOOKALIKES: ReadonlyMap<string, readonly [name: string, plain: string]> = new Map([
  ['\u00A0', ['a no-break space', ' ']],
  ['\u202F', ['a narrow no-break space', ' ']],
  ['\u2007', ['a figure space', ' ']],
  ['\u200B', ['a zero-width space', '']],
  ['\u200C', ['a zero-width non-joiner', '']],
  ['\u200D', ['a zero-width joiner', '']],
  ['\u200E', ['a left-to-right mark', '']],
  ['\u200F', ['a right-to-left mark', '']],
  ['\u00AD', ['a soft hyphen', '']],
  ['\uFEFF', ['a byte order mark', '']],
  ['\u2010', ['a typographic hyphen', '-']],
  ['\u2011', ['a non-breaking hyphen', '-']],
  ['\u2012', ['a figure dash', '-']],
  ['\u2013', ['an en dash', '-']],
  ['\u2014', ['an em dash', '-']],
  ['\u2212', ['a minus sign', '-']],
  ['\u2018', ['a curly quotation mark', '']],
  ['\u2019', ['a curly quotation mark', '']],
  ['\u201C', ['a curly quotation mark', '']],
  ['\u201D', ['a curly quotation mark', '']],
]);

/** A lookalike in a value that has to be plain: its name and place, and the value as it was meant. */
export interface OddCharacter {
  /** "an en dash (U+2013) at character 5" */
  readonly description: string;
  readonly plain: string;
}

/** The first character that only looks like a plain one, or `null`. */
export function findOddCharacter(value: string): OddCharacter | null {
  const characters = [...value];
  const index = characters.findIndex((character) => LOOKALIKES.has(character));
  const found = characters[index];
  if (found === undefined) return null;
  const [name = ''] = LOOKALIKES.get(found) ?? [];
  return { description: `${name} (${codePointOf(found)}) at character ${index + 1}`, plain: plainText(value) };
}

/** The value with every lookalike replaced by what was meant, without surrounding blanks. */
export function plainText(value: string): string {
  return [...value]
    .map((character) => LOOKALIKES.get(character)?.[1] ?? character)
    .join('')
    .trim();
}
