import type { FigureContent } from '../../src/model/figure-content.ts';
import type { Site } from '../../src/model/site.ts';

/** An invented site below a base path. */
export const kettleSite: Site = {
  name: 'Kettle Record',
  origin: 'https://kettles.example',
  base_path: '/record/',
  publisher: 'Kettle Record',
  contact: 'desk@kettles.example',
  data_licence: 'CC BY 4.0',
  data_licence_url: 'https://creativecommons.org/licenses/by/4.0/',
  code_licence: 'MIT',
};

/** An invented figure of two rows, with a drawing and a link within the site. */
export const kettleFigure: FigureContent = {
  scope: 'kettle-2021',
  figure: 'boils',
  view: null,
  subject: 'Kettles, 2021',
  label: 'Boils',
  finding: 'Two kettles <boiled>',
  measure: 'Kettles, by size',
  howToRead: 'One row is one kettle.',
  limits: 'Not how hot.',
  summary: 'Red & blue kettles boiled.',
  note: { source: 'Gazette', asOf: '2021-02-01', status: 'claimed' },
  claims: ['c1'],
  columns: [
    { name: 'kettle', label: 'Kettle', unit: null },
    { name: 'size', label: 'Size', unit: 'litres' },
  ],
  records: [
    ['red', 1200],
    ['blue', null],
  ],
  shown: 2,
  plotHtml:
    '<div class="drawings"><div class="drawing drawing-narrow"><svg viewBox="0 0 288 100" width="288" height="100" fill="var(--ink)"><rect class="bar" fill="var(--accent)" data-row="red" width="9" height="9"></rect></svg></div></div><a href="site:/breaches/kettle-2021/">ledger</a>',
};
