import type { Details } from './details-content.ts';
import { type Box, placeBeside } from './placement.ts';
import { moreClaims, words } from './words.ts';

/** The one element that shows details. A tooltip while it follows; a dialog, not modal, once it holds links to follow. */
export interface DetailsPanel {
  readonly element: HTMLElement;
  fill(details: Details): void;
  /** Shows the panel beside a mark. @param x of the pointer in the window, where there is one */
  place(mark: Element, x?: number): void;
  setDialog(isDialog: boolean): void;
  hide(): void;
}

const TITLE_ID = 'details-title';

export function createDetailsPanel(onClose: () => void): DetailsPanel {
  const element = document.createElement('div');
  element.id = 'details';
  element.className = 'details-panel';
  element.tabIndex = -1;
  element.hidden = true;
  const close = build('button', 'details-close', words.close);
  close.type = 'button';
  close.addEventListener('click', onClose);
  // Inside a landmark, where screen readers look for content.
  (document.querySelector('main') ?? document.body).append(element);

  return {
    element,
    fill: (details) => element.replaceChildren(...contentOf(details)),
    place(mark, x) {
      element.hidden = false;
      // Measured at the origin: where it stood before could have squeezed it.
      moveTo(element, { left: 0, top: 0 });
      const origin = element.getBoundingClientRect();
      const { left, top } = placeBeside(mark.getBoundingClientRect(), origin, viewBox(), x);
      moveTo(element, { left: left - origin.left, top: top - origin.top });
    },
    setDialog(isDialog) {
      element.setAttribute('role', isDialog ? 'dialog' : 'tooltip');
      element.toggleAttribute('data-dialog', isDialog);
      if (isDialog) {
        element.setAttribute('aria-labelledby', TITLE_ID);
        element.append(close);
      } else {
        element.removeAttribute('aria-labelledby');
        close.remove();
      }
    },
    hide() {
      element.hidden = true;
    },
  };
}

function contentOf({ title, fields, claims, more }: Details): HTMLElement[] {
  const content: HTMLElement[] = [build('p', 'details-title', title || words.details)];
  const [heading] = content;
  if (heading) heading.id = TITLE_ID;
  if (fields.length > 0) {
    const list = document.createElement('dl');
    list.append(...fields.map(({ label, value }) => wrap('div', build('dt', '', label), build('dd', '', value))));
    content.push(list);
  }
  if (claims.length > 0) {
    const list = document.createElement('ul');
    list.setAttribute('aria-label', words.claims);
    list.append(
      ...claims.map(({ id, text, about }) => {
        const link = build('a', '', text);
        link.href = `#claim-${id}`;
        return wrap('li', link, build('span', 'details-about', about));
      }),
    );
    content.push(list);
  }
  if (more > 0) content.push(build('p', 'details-more', moreClaims(more)));
  return content;
}

/** What can be seen of the page: the selection bar covers the rest. */
function viewBox(): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  const bar = document.querySelector<HTMLElement>('.selection-bar')?.offsetHeight ?? 0;
  return { left: 0, top: 0, width: clientWidth, height: clientHeight - bar };
}

function moveTo(element: HTMLElement, { left, top }: { left: number; top: number }): void {
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
}

function build<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}

function wrap(name: 'div' | 'li', ...children: HTMLElement[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}
