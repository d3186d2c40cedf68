import { parseHTML } from 'linkedom';

/** A DOM document to draw into without a browser. Plot and d3 need `document` only. */
export function createDocument(): Document {
  return parseHTML('<!doctype html><html><body></body></html>').document;
}
