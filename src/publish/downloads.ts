import type { Export } from './addresses.ts';

/** The files that a figure is published as, the most complete first, in a reader's words. */
export const FIGURE_FILES: readonly { readonly end: Export; readonly label: string; readonly about: string }[] = [
  { end: '.zip', label: 'Everything', about: 'All files below with their description and credit, as a zip' },
  { end: '.png', label: 'PNG', about: 'The picture, for documents and newsletters' },
  { end: '.svg', label: 'SVG', about: 'The picture at any size, for print and the web' },
  { end: '-social.png', label: 'Card', about: 'The picture as a card for social media' },
  { end: '-square.png', label: 'Square', about: 'The picture as a square' },
  { end: '.csv', label: 'CSV', about: 'The table, for spreadsheets and programs' },
  { end: '.json', label: 'JSON', about: 'The table and all that the figure says of itself, for programs' },
  { end: '.md', label: 'Markdown', about: 'The figure as text' },
];
