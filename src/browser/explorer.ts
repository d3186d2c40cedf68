import { startAnnouncer } from './announcer.ts';
import { startDetails } from './details.ts';
import { filterFields, startFilters } from './filters.ts';
import { startOpeningTargets } from './open-target.ts';
import { haveFields, startPaths } from './paths.ts';
import { startPrinting } from './print.ts';
import { selectionFields, startSelection } from './selection.ts';
import { severityFields, startSeverity } from './severity.ts';
import { sortFields, startSorting } from './sort.ts';
import { createStore } from './state.ts';
import { startWalking } from './walk.ts';
import { startZoom } from './zoom.ts';

/** Adds to the page what script can add. The page is complete without it, so one part that fails stops no other. */
export function startExplorer(): void {
  const fields = new Map([
    ...selectionFields(document),
    ...filterFields(document),
    ...sortFields(document),
    ...haveFields(document),
    ...severityFields(document),
  ]);
  const store = createStore(fields, window);
  startAnnouncer();
  const parts = [
    startSelection,
    startFilters,
    startSorting,
    startPaths,
    startSeverity,
    startWalking,
    startDetails,
    () => startZoom(),
    startPrinting,
    startOpeningTargets,
  ];
  for (const start of parts) {
    try {
      start(store);
    } catch (error) {
      reportError(error);
    }
  }
}
