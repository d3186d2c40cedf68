import { describe, expect, it } from 'vitest';
import { oembed } from '../../src/publish/oembed.ts';
import { snippetSource } from '../support/snippet-source.ts';
import { filterAsWordPress } from '../support/wordpress-filter.ts';

const FACTS = {
  publisher: 'Example',
  home: 'https://charts.example/base/',
  asOf: '2022-04-02',
  hash: 'fedcba9876543210',
  correctionsUrl: 'https://charts.example/base/corrections/',
};

describe('the oEmbed answer', () => {
  it('has every field that the specification asks of type rich, and a whole thumbnail', () => {
    expect(oembed(snippetSource(), FACTS)).toEqual({
      version: '1.0',
      type: 'rich',
      html:
        '<blockquote><a href="https://charts.example/base/charts/kettle-2021/matrix/">Kettle confirms 3 of 9 data types</a>. ' +
        'Kettle, Mar 2021. As of Apr 2 2022. CC BY 4.0.</blockquote>' +
        '<iframe src="https://charts.example/base/v/0123456789abcdef/" title="Kettle confirms 3 of 9 data types (chart)" ' +
        'width="100%" height="800" frameborder="0" loading="lazy" referrerpolicy="no-referrer"></iframe>',
      width: 600,
      height: 800,
      title: 'Kettle confirms 3 of 9 data types',
      author_name: 'Example',
      author_url: 'https://charts.example/base/',
      provider_name: 'Example Explorer',
      provider_url: 'https://charts.example/base/',
      cache_age: 31_536_000,
      thumbnail_url: 'https://charts.example/base/charts/kettle-2021/matrix-social.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
      description: 'A table of 9 data types.',
      license: 'CC BY 4.0',
      as_of: '2022-04-02',
      version_id: 'fedcba9876543210',
      corrections_url: 'https://charts.example/base/corrections/',
    });
  });

  it('is live and kept for an hour where no version is published', () => {
    const answer = oembed(snippetSource({ pinned: null }), FACTS);
    expect(answer.cache_age).toBe(3600);
    expect(answer.html).toContain('<iframe src="https://charts.example/base/embed/kettle-2021/matrix/"');
  });
});

describe('what WordPress keeps of it', () => {
  it('is the quotation with its link, then the frame in a sandbox with a secret', () => {
    expect(filterAsWordPress(oembed(snippetSource(), FACTS).html, 'abcdefghij')).toBe(
      '<blockquote class="wp-embedded-content" data-secret="abcdefghij">' +
        '<a href="https://charts.example/base/charts/kettle-2021/matrix/">Kettle confirms 3 of 9 data types</a>. ' +
        'Kettle, Mar 2021. As of Apr 2 2022. CC BY 4.0.</blockquote>' +
        '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" ' +
        'style="position: absolute; visibility: hidden;" ' +
        'src="https://charts.example/base/v/0123456789abcdef/#?secret=abcdefghij" ' +
        'title="Kettle confirms 3 of 9 data types (chart)" width="100%" height="800" frameborder="0" ' +
        'data-secret="abcdefghij"></iframe>',
    );
  });

  it('is the same elements with a hostile finding', () => {
    const finding = `</blockquote></iframe><script>x()</script>"'><img src=x>`;
    const kept = filterAsWordPress(oembed(snippetSource({ finding }), FACTS).html, 'abcdefghij') ?? '';
    expect(kept.match(/<\/?[a-z]+/g)).toEqual(['<blockquote', '<a', '</a', '</blockquote', '<iframe', '</iframe']);
  });

  it('is nothing of an answer without a frame, and of one with a script no script', () => {
    expect(filterAsWordPress('<blockquote>Text</blockquote>', 'abcdefghij')).toBeNull();
    expect(
      filterAsWordPress('<iframe src="https://a.example/"></iframe><script>x()</script>', 'abcdefghij'),
    ).not.toMatch(/script>/);
  });
});
