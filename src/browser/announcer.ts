let region: HTMLElement | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Says something to screen readers, politely. The last of several quick messages wins. */
export function announce(message: string): void {
  const target = startAnnouncer();
  clearTimeout(waiting);
  // Emptied first, so that the same words are announced again.
  target.textContent = '';
  waiting = setTimeout(() => {
    target.textContent = message;
  }, 60);
}

/** Puts the live region into the page: it must be there before the first message. */
export function startAnnouncer(): HTMLElement {
  if (region?.isConnected) return region;
  region = document.createElement('div');
  region.id = 'announcer';
  region.className = 'vh';
  region.setAttribute('aria-live', 'polite');
  document.body.append(region);
  return region;
}
