const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

/**
 * What WordPress keeps of the html of a provider that it does not know, written from the description of
 * `wp_filter_oembed_result`: three elements with few attributes; a quotation, where there is one, before the frame; a
 * sandbox, and a secret on both. The frame stays unseen until it sends the secret.
 *
 * @returns `null` when no frame is left, so that nothing is embedded
 */
export function filterAsWordPress(html: string, secret: string): string | null {
  const kept = html.replace(/<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/gi, keepTag);
  const found = /^(<blockquote>.*?<\/blockquote>)?.*?(<iframe.*?><\/iframe>)/s.exec(kept);
  if (!found) return null;
  const [, quotation, frame = ''] = found;
  const hidden = quotation === undefined ? '' : ' style="position: absolute; visibility: hidden;"';
  const marked = frame
    .replace('<iframe', `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${hidden}`)
    .replace(/ src="([^"]*)"/, (_, src: string) => ` src="${src}#?secret=${secret}"`)
    .replace('></iframe>', ` data-secret="${secret}"></iframe>`);
  return (
    (quotation ?? '').replace('<blockquote>', `<blockquote class="wp-embedded-content" data-secret="${secret}">`) +
    marked
  );
}

function keepTag(_: string, slash: string, name: string, attributes: string): string {
  const allowed = ALLOWED[name.toLowerCase()];
  if (!allowed) return '';
  if (slash) return `</${name}>`;
  const kept = [...attributes.matchAll(/\s+([a-z-]+)(="[^"]*")?/gi)].filter(([, key = '']) => allowed.includes(key));
  return `<${name}${kept.map(([text]) => text).join('')}>`;
}
