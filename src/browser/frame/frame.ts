/**
 * The script in every embed, inline in its head: it takes the appearance that the address asks for before anything is
 * painted, and tells the page around the frame how tall the document is. The figure is complete without it.
 */

import type { FrameTheme } from '../../publish/frame-protocol.ts';
import { followLinks } from './follow-links.ts';
import { themeAskedFor } from './messages.ts';
import { readParameters } from './parameters.ts';
import { refreshNotice } from './refresh-notice.ts';
import { reportHeight } from './report-height.ts';

const root = document.documentElement;
const { theme, transparent, lang, pymId, secret } = readParameters(location.search, location.hash);

if (theme !== null) setTheme(theme);
if (transparent) root.dataset.background = 'transparent';
if (lang !== null) root.lang = lang;

// A document that stands alone has nobody to tell, and would hear itself. It scrolls; in a frame it fits the frame.
const isAlone = parent === window;
if (isAlone) root.classList.add('alone');
else {
  addEventListener('message', ({ source, data }) => {
    const asked = source === parent ? themeAskedFor(data) : null;
    if (asked !== null) setTheme(asked);
  });
}

document.addEventListener('DOMContentLoaded', () => {
  if (!isAlone) {
    const { pinned, figure = '' } = root.dataset;
    reportHeight({ slug: pinned ?? figure, address: location.href, pymId, secret });
    if (secret !== null) followLinks(secret);
  }
  const notice = document.getElementById('notice');
  if (root.dataset.pinned !== undefined && notice !== null) refreshNotice(notice);
});

function setTheme(name: FrameTheme): void {
  root.dataset.theme = name;
}
