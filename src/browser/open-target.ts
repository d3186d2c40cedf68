import { announce } from './announcer.ts';
import { releaseFilters } from './filters.ts';
import type { Store } from './state.ts';
import { words } from './words.ts';

/** The id that a fragment such as `#claim-c01` names, `''` where it names none. */
export function idOf(fragment: string): string {
  const id = fragment.replace(/^#/, '');
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** Makes sure that what an address points at can be seen, wherever it was folded or filtered away. */
export function startOpeningTargets(store: Store): void {
  const open = (): void => {
    const target = document.getElementById(idOf(location.hash));
    // Scrolled only where something moved: otherwise the browser has been there already.
    if (target && uncover(target, store)) target.scrollIntoView();
  };
  document.addEventListener('click', (event) => {
    const { target } = event;
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href*="#"]') : null;
    const place = link && isOnThisPage(link) ? document.getElementById(idOf(link.hash)) : null;
    if (!link || !place || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // Before the browser goes there, also when the address already says so and no event would follow.
    uncover(place, store);
    if (link.search === location.search) return;
    // The same page without what is selected and filtered: going there the ordinary way would load it anew.
    event.preventDefault();
    location.hash = link.hash;
  });
  window.addEventListener('hashchange', open);
  open();
}

function isOnThisPage(link: HTMLAnchorElement): boolean {
  const isHere = link.host === location.host && link.pathname === location.pathname;
  return isHere && (link.search === '' || link.search === location.search);
}

/** Opens and releases what hides `target`. @returns whether anything was */
function uncover(target: Element, store: Store): boolean {
  let moved = false;
  for (let box = target.closest('details'); box; box = box.parentElement?.closest('details') ?? null) {
    if (!box.open) moved = true;
    box.open = true;
  }
  if (releaseFilters(store, target)) {
    announce(words.released);
    moved = true;
  }
  return moved;
}
