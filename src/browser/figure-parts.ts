import { startDetails } from './details.ts';
import { filterFields, startFilters } from './filters.ts';
import { haveFields, startPaths } from './paths.ts';
import { severityFields, startSeverity } from './severity.ts';
import { sortFields, startSorting } from './sort.ts';
import type { Part } from './start-parts.ts';
import { startWalking } from './walk.ts';
import { startZoom } from './zoom.ts';

/** What script adds to a figure, wherever it stands. */
export const figureParts: readonly Part[] = [
  { fields: filterFields, start: startFilters },
  { fields: sortFields, start: startSorting },
  { fields: haveFields, start: startPaths, isOfReader: true },
  { fields: severityFields, start: startSeverity, isOfReader: true },
  { start: startWalking },
  { start: startDetails },
  { start: () => startZoom() },
];
