import { announce } from './announcer.ts';
import { readDetails, sayFields } from './details-content.ts';
import { createDetailsPanel, type DetailsPanel } from './details-panel.ts';

const MARK = 'svg .item[data-row], [data-open-claims]';
const HOVER_DELAY_MS = 80;
/** Long enough to move the pointer from the mark onto its details. */
const LEAVE_DELAY_MS = 300;

type Cause = 'hover' | 'focus' | 'pin';

/** Shows the details of a mark on hover, focus and tap alike. */
export function startDetails(): void {
  if (!document.querySelector(MARK)) return;
  for (const link of document.querySelectorAll('[data-open-claims]')) link.setAttribute('aria-expanded', 'false');
  const panel = createDetailsPanel(() => details.close(true));
  const details = createDetails(panel);
  listenToPointer(details, panel.element);
  listenToFocus(details, panel.element);
  listenToKeys(details, panel.element);
  let { clientWidth } = document.documentElement;
  window.addEventListener('resize', () => {
    // A phone's bar that slides away while the reader scrolls changes the height only.
    if (clientWidth !== document.documentElement.clientWidth) details.close(false);
    clientWidth = document.documentElement.clientWidth;
  });
}

interface DetailsState {
  readonly mark: Element | undefined;
  readonly cause: Cause;
  open(mark: Element, cause: Cause, x?: number): boolean;
  /** @param returns whether the focus goes back to the mark */
  close(returns: boolean): void;
}

function createDetails(panel: DetailsPanel): DetailsState {
  let mark: Element | undefined;
  let cause: Cause = 'hover';

  function close(returns: boolean): void {
    if (!mark) return;
    // While it is still the open one, so that its focus does not open it again.
    if (returns && panel.element.contains(document.activeElement)) focusMark(mark);
    mark.removeAttribute('aria-describedby');
    mark.setAttribute('aria-expanded', 'false');
    mark = undefined;
    panel.hide();
  }

  return {
    get mark() {
      return mark;
    },
    get cause() {
      return cause;
    },
    close,
    open(next, why, x) {
      const content = readDetails(next);
      if (!content) return false;
      close(false);
      mark = next;
      cause = why;
      const isDialog = why === 'pin' && content.claims.length > 0;
      panel.fill(content);
      panel.setDialog(isDialog);
      panel.place(next, x);
      if (why === 'pin') next.setAttribute('aria-expanded', 'true');
      if (isDialog) panel.element.focus({ preventScroll: true });
      else if (next.localName === 'a') next.setAttribute('aria-describedby', panel.element.id);
      return true;
    },
  };
}

function listenToPointer(details: DetailsState, panel: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  document.addEventListener('pointerover', ({ target, pointerType, buttons, clientX }) => {
    // A pressed button is a drag through a zoomed picture or over text.
    if (buttons > 0 || pointerType === 'touch' || (details.cause === 'pin' && details.mark)) return;
    const mark = markAt(target);
    clearTimeout(timer);
    if (mark && mark !== details.mark) {
      timer = setTimeout(() => details.open(mark, 'hover', isDrawnMark(mark) ? clientX : undefined), HOVER_DELAY_MS);
    } else if (!mark && details.mark && details.cause === 'hover' && !isInside(panel, target)) {
      timer = setTimeout(() => details.close(false), LEAVE_DELAY_MS);
    }
  });
  document.documentElement.addEventListener('pointerleave', () => {
    clearTimeout(timer);
    if (details.cause === 'hover') details.close(false);
  });
  document.addEventListener('click', (event) => {
    const mark = markAt(event.target);
    if (mark && !isForNewTab(event)) {
      clearTimeout(timer);
      if (pinOrClose(details, mark, event)) event.preventDefault();
    } else if (!isInside(panel, event.target) || isLink(event.target)) {
      details.close(false);
    }
  });
}

/** @returns false where this page has no details of the mark: then a link does what links do */
function pinOrClose(details: DetailsState, mark: Element, { detail, clientX }: MouseEvent): boolean {
  if (mark === details.mark && details.cause === 'pin') {
    details.close(false);
    return true;
  }
  // A click from the keyboard has no place of its own.
  return details.open(mark, 'pin', detail > 0 && isDrawnMark(mark) ? clientX : undefined);
}

function listenToFocus(details: DetailsState, panel: HTMLElement): void {
  document.addEventListener('focusin', ({ target }) => {
    const mark = markAt(target);
    if (!mark || mark !== target || !mark.matches(':focus-visible') || mark === details.mark) return;
    if (details.open(mark, 'focus') && mark.localName !== 'a') announce(sayFields(readDetails(mark)?.fields ?? []));
  });
  document.addEventListener('focusout', ({ target, relatedTarget }) => {
    if (isInside(panel, relatedTarget) || relatedTarget === details.mark) return;
    if (isInside(panel, target) ? relatedTarget !== null : target === details.mark) details.close(false);
  });
}

function listenToKeys(details: DetailsState, panel: HTMLElement): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && details.mark) {
        // One thing at a time: a second Escape resets the selection.
        event.preventDefault();
        details.close(true);
      } else if (event.key === 'Tab' && isInside(panel, event.target)) {
        leaveAtTheEnds(event, panel, details);
      } else if ((event.key === 'Enter' || event.key === ' ') && isDrawnMark(event.target)) {
        event.preventDefault();
        const isPinned = details.mark === event.target && details.cause === 'pin';
        if (isPinned) details.close(false);
        else details.open(event.target, 'pin');
      }
    },
    // Before the other listeners, which leave an Escape alone that closed something.
    { capture: true },
  );
}

/** The panel comes last in the page; tabbing out of it goes back to its mark, as if it stood beside it. */
function leaveAtTheEnds(event: KeyboardEvent, panel: HTMLElement, details: DetailsState): void {
  const stops = [...panel.querySelectorAll('a, button')];
  const end = event.shiftKey ? [panel, stops[0]] : [stops.at(-1)];
  if (!end.includes(event.target as Element)) return;
  event.preventDefault();
  details.close(true);
}

function markAt(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest(MARK) : null;
}

function isDrawnMark(target: EventTarget | null): target is SVGElement {
  return target instanceof SVGElement && target.matches(MARK);
}

function isInside(panel: HTMLElement, target: EventTarget | null): boolean {
  return target instanceof Node && panel.contains(target);
}

function focusMark(mark: Element): void {
  if (mark instanceof HTMLElement || mark instanceof SVGElement) mark.focus({ preventScroll: true });
}

function isLink(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a') !== null;
}

function isForNewTab(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
}
