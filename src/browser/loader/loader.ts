/**
 * `<breach-chart src="..." theme="..." height="...">`: shows the picture, caption and link that stand inside it, and
 * replaces them by the live embed when the reader comes near. For pages of others that may run a script.
 */
import { chartElement } from './chart-element.ts';
import { homeOf } from './frame-address.ts';

const NAME = 'breach-chart';
const { currentScript } = document;

// Where anything is missing or refused, the picture inside the element stands as it is.
try {
  const home = currentScript instanceof HTMLScriptElement ? homeOf(currentScript.src) : null;
  if (home !== null && customElements.get(NAME) === undefined) customElements.define(NAME, chartElement(home));
} catch {}
