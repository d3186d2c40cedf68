import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/render/document.ts';
import { cleanSvg } from '../../src/render/svg.ts';

function svgOf(markup: string): SVGElement {
  const document = createDocument();
  document.body.innerHTML = markup;
  const svg = document.querySelector('svg');
  if (!svg) throw new Error('no svg in the fixture');
  return svg as unknown as SVGElement;
}

describe('cleanSvg', () => {
  it('removes stylesheets and style attributes, which the content security policy forbids', () => {
    const svg = svgOf(
      '<svg class="plot" style="x:y"><style>a{}</style><g style="color:red"><path d="M0 0"/></g></svg>',
    );
    expect(cleanSvg(svg, 'f')).not.toMatch(/style|class/);
  });

  it('prefixes ids and everything that refers to them', () => {
    const svg = svgOf('<svg><clipPath id="c"><rect/></clipPath><g clip-path="url(#c)"/><use href="#c"/></svg>');
    const html = cleanSvg(svg, 'matrix-wide');
    expect(html).toContain('id="matrix-wide-c"');
    expect(html).toContain('clip-path="url(#matrix-wide-c)"');
    expect(html).toContain('href="#matrix-wide-c"');
  });

  it('leaves ids alone that carry the prefix already', () => {
    expect(cleanSvg(svgOf('<svg><g id="f-a"/></svg>'), 'f')).toContain('id="f-a"');
  });

  it('escapes hostile text', () => {
    const svg = svgOf('<svg><text></text></svg>');
    const text = svg.querySelector('text');
    if (text) text.textContent = '</text><script>alert(1)</script>';
    expect(cleanSvg(svg, 'f')).not.toContain('<script>');
  });
});
