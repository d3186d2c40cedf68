import { linkMessage } from './messages.ts';

/**
 * In a WordPress post a frame may open no window, so that a link would do nothing. WordPress follows links to the
 * frame's own host when the frame asks; other links, and links within the document, stay as they are.
 */
export function followLinks(secret: string): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || link.host !== location.host || isWithinDocument(link)) return;
    event.preventDefault();
    parent.postMessage(linkMessage(link.href, secret), '*');
  });
}

function isWithinDocument(link: HTMLAnchorElement): boolean {
  return link.hash !== '' && link.pathname === location.pathname;
}
