import { figureParts } from './figure-parts.ts';
import { startOpeningTargets } from './open-target.ts';
import { startPrinting } from './print.ts';
import { selectionFields, startSelection } from './selection.ts';
import { startParts } from './start-parts.ts';

/** Adds to the page of a breach what script can add: one selection over all figures, and what each figure can do. */
export function startExplorer(): void {
  startParts([
    { fields: selectionFields, start: startSelection },
    ...figureParts,
    { start: startPrinting },
    { start: startOpeningTargets },
  ]);
}
