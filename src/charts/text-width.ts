/**
 * Widths of characters in thousandths of the font size: the wider of Source Sans 3 and Arial (as Liberation Sans),
 * measured, so that what fits by this estimate fits in the site's font and in its fallback.
 */
const REGULAR: Readonly<Record<number, string>> = {
  250: "ijl'’‘|",
  278: ' ,.:;I·',
  300: '!f[]',
  340: '()-{}tr',
  355: '/\\*',
  425: '*"“”',
  500: 'Jcksvxyz^',
  556: '#$0123456789?L_abdeghnopqu–é`',
  600: '+<=>~×',
  611: 'FTZ',
  667: '&ABEKPSVXY',
  722: 'CDHNRUw',
  778: 'GOQ',
  833: 'Mm',
  889: '%',
  944: 'W',
  1015: '—…@',
};

const BOLD: Readonly<Record<number, string>> = {
  280: " ,.ijl'’‘·|I",
  340: '!()-:;[]f/\\',
  375: 'tr{}',
  440: '*',
  500: 'z"“”',
  556: '#$0123456789J_aceksvxy–é`',
  600: '+<=>^~×',
  620: '?FLTZbdghnopqu',
  667: 'EPSVXY',
  722: '&ABCDHKNRU',
  778: 'GOQw',
  833: 'M',
  889: '%m',
  944: 'W',
  1000: '—…@',
};

/** An unlisted character is taken to be as wide as the widest listed one, as most scripts without Latin letters are. */
const UNLISTED = 1000;

export type FontWeight = 400 | 600;

const WIDTHS: Readonly<Record<FontWeight, ReadonlyMap<string, number>>> = {
  400: byCharacter(REGULAR),
  600: byCharacter(BOLD),
};

/** How wide a line of text gets at most, in CSS pixels. */
export function textWidth(text: string, size: number, weight: FontWeight = 400): number {
  return (thousandthsOf(text, weight) * size) / 1000;
}

/** Whole numbers: a text is exactly as wide as its parts together. */
function thousandthsOf(text: string, weight: FontWeight): number {
  const widths = WIDTHS[weight];
  let sum = 0;
  for (const character of text) sum += widths.get(character) ?? UNLISTED;
  return sum;
}

/**
 * Breaks text into lines no wider than `width` pixels; a single word that is wider stands on a line of its own.
 *
 * @param indent pixels that the first line has less, because something stands before it
 */
export function wrapText(text: string, width: number, size: number, weight: FontWeight = 400, indent = 0): string[] {
  const lines: string[] = [];
  const space = thousandthsOf(' ', weight);
  let [line, filled] = ['', 0];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const wordWidth = thousandthsOf(word, weight);
    const longer = line === '' ? wordWidth : filled + space + wordWidth;
    const room = lines.length === 0 ? width - indent : width;
    if (line !== '' && (longer * size) / 1000 > room) {
      lines.push(line);
      [line, filled] = [word, wordWidth];
    } else [line, filled] = [line === '' ? word : `${line} ${word}`, longer];
  }
  return line === '' ? lines : [...lines, line];
}

function byCharacter(table: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(table).flatMap(([width, characters]) => [...characters].map((c) => [c, Number(width)])),
  );
}
