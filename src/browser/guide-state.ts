import { FRAME_THEMES } from '../publish/frame-protocol.ts';
import { SNIPPET_VERSIONS, type SnippetOptions } from '../publish/snippets/source.ts';
import { PLACE_IDS, type PlaceId } from '../publish/snippets.ts';

/** What is chosen in the guide. */
export interface GuideState extends SnippetOptions {
  /** `<scope>/<figure>` or `<scope>/<figure>/<view>` */
  readonly figure: string;
  readonly place: PlaceId;
}

/**
 * The choices in a fragment such as `#figure=kettle-2021/matrix&theme=dark`. What is unknown or missing is the first
 * of its kind: a light, pinned frame for WordPress.
 *
 * @param figures the keys of all figures, at least one
 */
export function readGuideState(fragment: string, figures: readonly string[]): GuideState {
  const query = new URLSearchParams(fragment.replace(/^#/, ''));
  return {
    figure: known(query.get('figure'), figures),
    theme: known(query.get('theme'), FRAME_THEMES),
    place: known(query.get('place'), PLACE_IDS),
    version: known(query.get('version'), SNIPPET_VERSIONS),
  };
}

/** The fragment that keeps these choices, `#figure=kettle-2021/matrix&theme=dark&place=cms&version=live`. */
export function writeGuideState({ figure, theme, place, version }: GuideState): string {
  return `#figure=${figure}&theme=${theme}&place=${place}&version=${version}`;
}

function known<T extends string>(value: string | null, values: readonly T[]): T {
  const [first] = values;
  const found = values.find((candidate) => candidate === value) ?? first;
  if (found === undefined) throw new RangeError('nothing to choose from');
  return found;
}
