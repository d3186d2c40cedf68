import type { SnippetSource } from '../../src/publish/snippets/source.ts';

/** An invented figure, as codes to paste know it. */
export function snippetSource(changes: Partial<SnippetSource> = {}): SnippetSource {
  return {
    noun: 'chart',
    finding: 'Kettle confirms 3 of 9 data types',
    alt: 'A table of 9 data types.',
    credit: 'Kettle, Mar 2021. As of Apr 2 2022. CC BY 4.0.',
    siteName: 'Example Explorer',
    licence: 'CC BY 4.0',
    page: 'https://charts.example/base/charts/kettle-2021/matrix/',
    live: 'https://charts.example/base/embed/kettle-2021/matrix/',
    pinned: 'https://charts.example/base/v/0123456789abcdef/',
    png: 'https://charts.example/base/charts/kettle-2021/matrix.png',
    social: 'https://charts.example/base/charts/kettle-2021/matrix-social.png',
    svg: 'https://charts.example/base/charts/kettle-2021/matrix.svg',
    pictured: null,
    heights: { at_320: 800, at_480: 600, at_640: 500, at_960: 400 },
    loader: { address: 'https://charts.example/base/loader/abc/breach-chart.js', integrity: 'sha384-AAAA' },
    ...changes,
  };
}
