import type { Correction } from '../model/correction.ts';
import type { FigureContent } from '../model/figure-content.ts';
import type { Site } from '../model/site.ts';
import { formatDate } from '../rows/wording.ts';
import { chartPath, fullAddress, pinnedPath } from './addresses.ts';
import { creditLine } from './citations.ts';
import { type CitedVersion, citedAddress } from './cited-address.ts';
import { correctionSentence } from './notices.ts';

/** What each file of a figure's zip is for, by the end of its name. */
const PURPOSES: readonly (readonly [end: string, purpose: string])[] = [
  ['-social.png', 'the picture as a card for social media'],
  ['-square.png', 'the picture as a square'],
  ['.png', 'the picture for documents and newsletters'],
  ['.svg', 'the picture at any size, for print and the web'],
  ['.csv', 'the table, for spreadsheets and programs'],
  ['.json', 'the table with everything that the figure says of itself, for programs'],
  ['.md', 'the figure as text'],
  ['.html', 'the figure as a page that works without a network'],
  ['alt.txt', 'the description for people who cannot see the picture; use it as the alt text'],
  ['credit.txt', 'the line to print under the picture'],
];

/** README.txt of a figure's zip. @param names the other files in it */
export function zipReadme(
  content: FigureContent,
  version: CitedVersion & { readonly corrections: readonly Correction[]; readonly names: readonly string[] },
): string {
  const { site, hash, versions, corrections, names } = version;
  const files = names.map((name) => {
    const purpose = PURPOSES.find(([end]) => name.endsWith(end))?.[1];
    return purpose === undefined ? name : `${name}: ${purpose}`;
  });
  return lines(
    content.finding,
    `${content.subject}. ${content.measure}`,
    '',
    ...files,
    '',
    `How to read it: ${content.howToRead}`,
    `What it does not show: ${content.limits}`,
    `Source: ${content.note.source}. As of ${formatDate(content.note.asOf)}. ${content.note.status}`,
    '',
    'In the tables, a blank cell is not disclosed or not dated, never zero. A text that a spreadsheet would run as a formula begins with an apostrophe.',
    '',
    `Licence: ${site.data_licence}, ${site.data_licence_url}`,
    `Credit: ${creditLine({ site, asOf: content.note.asOf, subject: content.subject })}`,
    `Newest version: ${fullAddress(site, chartPath(content))}`,
    `This version: ${hash}, ${citedAddress(content, version)}`,
    ...versions.map(
      ({ hash: id, published, reason }) =>
        `Published on ${formatDate(published)}: ${reason}. ${fullAddress(site, pinnedPath(id))}`,
    ),
    ...corrections.map((correction) => `${correctionSentence(correction)} Why: ${correction.why}`),
    `To report an error: ${site.contact}`,
  );
}

/** alt.txt: the description that stands for the picture. */
export function altText(content: FigureContent): string {
  return lines(content.summary);
}

/** credit.txt: the line to print under the picture, and where it is. */
export function creditText(content: FigureContent, site: Site): string {
  const credit = creditLine({ site, asOf: content.note.asOf, subject: content.subject });
  return lines(credit, fullAddress(site, chartPath(content)));
}

function lines(...texts: string[]): string {
  return `${texts.map((text) => text.replace(/\s+/g, ' ').trim()).join('\n')}\n`;
}
