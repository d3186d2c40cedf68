import { openTag } from './escape.ts';
import { frameSource, frameTitle, type Snippet, type SnippetOptions, type SnippetSource } from './source.ts';

/** AMP gives a frame an origin of its own only where the sandbox allows it, and refuses one that has the page's own. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** AMP's own frame: it needs a child for when it refuses to grow, and a placeholder to stand high on a page. */
export function ampSnippet(source: SnippetSource, options: SnippetOptions): Snippet {
  const frame = openTag('amp-iframe', {
    src: frameSource(source, options),
    title: frameTitle(source),
    width: 'auto',
    height: source.heights.at_320,
    layout: 'fixed-height',
    sandbox: SANDBOX,
    frameborder: 0,
    resizable: true,
  });
  const overflow = openTag('div', {
    overflow: true,
    tabindex: 0,
    role: 'button',
    'aria-label': 'Show the whole chart',
  });
  const placeholder = openTag('amp-img', {
    placeholder: true,
    layout: 'fill',
    src: source.social,
    alt: source.alt,
  });
  return {
    code: [frame, `${overflow}Show the whole chart</div>`, `${placeholder}</amp-img>`, '</amp-iframe>'].join('\n'),
    steps: [
      'Paste it into the body of the AMP page, which must load AMP’s own component amp-iframe.',
      'The frame has the height for a phone. It asks AMP for the height it needs, and shows a button where AMP refuses.',
    ],
  };
}
