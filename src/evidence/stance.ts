import type { Stance } from '../model/claim.ts';

/** Which side of a question a stance takes; `null` for stances that are shown but never counted. */
export function sideOf(stance: Stance): 'yes' | 'no' | null {
  switch (stance) {
    case 'asserts':
    case 'confirms':
      return 'yes';
    case 'denies':
    case 'no-evidence':
    case 'qualifies':
      return 'no';
    case 'relays':
    case 'unknown':
      return null;
  }
}
