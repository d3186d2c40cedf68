/**
 * Serialises a drawing for inline use: without the stylesheet and style attributes that Plot adds
 * (the site's content security policy allows neither), its ids prefixed so that several drawings can share a page.
 *
 * @param svg a drawing, as `draw` returned it; it is changed in place
 * @param prefix of every id inside
 */
export function cleanSvg(svg: SVGElement, prefix: string): string {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('[style]')]) element.removeAttribute('style');
  svg.removeAttribute('class');
  prefixIds(svg, prefix);
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  return svg.outerHTML;
}

function prefixIds(svg: SVGElement, prefix: string): void {
  const ids = [...svg.querySelectorAll('[id]')].filter(({ id }) => !id.startsWith(prefix));
  for (const element of ids) {
    const { id } = element;
    element.setAttribute('id', `${prefix}-${id}`);
    for (const user of svg.querySelectorAll('*')) {
      for (const { name, value } of [...user.attributes]) {
        if (value === `#${id}`) user.setAttribute(name, `#${prefix}-${id}`);
        if (value === `url(#${id})`) user.setAttribute(name, `url(#${prefix}-${id})`);
      }
    }
  }
}
