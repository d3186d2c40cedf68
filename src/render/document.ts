import { parseHTML } from 'linkedom';

/**
 * The document in which drawings are made. None is ever put into it, so that one serves all: making a document takes
 * about as long as making a drawing.
 */
export const drawingDocument = createDocument();

/** A DOM document to draw into without a browser. Plot and d3 need `document` only. */
export function createDocument(): Document {
  return parseHTML('<!doctype html><html><body></body></html>').document;
}
