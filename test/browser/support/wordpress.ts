import { parseHTML } from 'linkedom';

/**
 * What WordPress does to the oEmbed HTML of a provider that it does not know, and what its page then does with the
 * frame, after its documentation: wp_filter_oembed_result, and the host script that it loads beside the post.
 */

/** The elements that are kept, with their attributes. */
const KEPT = new Map([
  ['a', ['href']],
  ['blockquote', []],
  ['iframe', ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title']],
]);

/** Out of sight until the frame has shown that it speaks the protocol. */
const HIDDEN = 'position: absolute; visibility: hidden;';

/**
 * Filters a provider's HTML: only links, bare quotes and one frame are left; the frame is sandboxed and gets a secret.
 *
 * @param secret ten letters and digits
 * @returns HTML for the post; empty when no frame is left, as WordPress then embeds nothing
 */
export function filterAsWordPress(html: string, secret: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  for (const element of document.querySelectorAll('body *')) keepAllowed(element);
  const frame = document.querySelector('iframe');
  const quote = document.querySelector('blockquote');
  const source = frame?.getAttribute('src');
  if (!frame || !source) return '';
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.setAttribute('security', 'restricted');
  frame.setAttribute('class', 'wp-embedded-content');
  frame.setAttribute('src', `${source}#?secret=${secret}`);
  frame.setAttribute('data-secret', secret);
  if (quote === null) return frame.outerHTML;
  quote.setAttribute('class', 'wp-embedded-content');
  quote.setAttribute('data-secret', secret);
  frame.setAttribute('style', HIDDEN);
  return quote.outerHTML + frame.outerHTML;
}

function keepAllowed(element: Element): void {
  const allowed = KEPT.get(element.localName);
  if (allowed === undefined) {
    element.replaceWith(...element.childNodes);
    return;
  }
  for (const { name } of [...element.attributes]) if (!allowed.includes(name)) element.removeAttribute(name);
}

/**
 * The host's script: believes only a frame that names its own secret, shows it, clamps its height, follows links to the
 * frame's own host while the frame has the focus, and tells each frame that the page is ready.
 */
export const WORDPRESS_HOST = `
  addEventListener('message', ({ data, source }) => {
    if (!data || !data.secret || !data.message || !data.value || /[^a-zA-Z0-9]/.test(data.secret)) return;
    const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]');
    if (!frame || frame.contentWindow !== source) return;
    for (const quote of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]')) {
      quote.style.display = 'none';
    }
    frame.removeAttribute('style');
    if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, Math.trunc(data.value)));
    if (data.message === 'link' && document.activeElement === frame) {
      if (new URL(data.value).host === new URL(frame.src).host) top.location.href = data.value;
    }
  });
  addEventListener('load', () => {
    for (const frame of document.querySelectorAll('iframe[data-secret]')) {
      frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
    }
  });`;
