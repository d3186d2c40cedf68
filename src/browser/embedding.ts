import { FRAME_SANDBOX } from '../publish/frame-protocol.ts';
import { frameSource, frameTitle, type SnippetSource } from '../publish/snippets/source.ts';
import { PLACES, snippet } from '../publish/snippets.ts';
import { startAnnouncer } from './announcer.ts';
import { startCopying } from './copy.ts';
import { type GuideState, readGuideState, writeGuideState } from './guide-state.ts';
import { heightAskedFor } from './loader/frame-height.ts';
import { words } from './words.ts';

/** Widths of the frames in which the chart is shown, in CSS pixels. */
const WIDTHS = [320, 480, 700];

/** Starts the guide: what is chosen is kept in the fragment, and the code and the frames follow it. */
export function startEmbeddingGuide(): void {
  startAnnouncer();
  startCopying();
  const form = document.querySelector<HTMLFormElement>('form[data-guide]');
  const sources = readSources();
  if (!form || sources.size === 0) return;
  const guide = form.closest<HTMLElement>('[data-guide-box]');
  if (guide) guide.hidden = false;

  const take = (): GuideState => readGuideState(location.hash, [...sources.keys()]);
  const show = (): void => {
    const state = take();
    setControls(form, state);
    const source = sources.get(state.figure);
    if (source) showChoice(source, state);
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    const chosen = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    history.replaceState(history.state, '', writeGuideState(readGuideState(`#${chosen}`, [...sources.keys()])));
    show();
  });
  addEventListener('hashchange', show);
  addEventListener('message', fitFrame);
  show();
}

function readSources(): Map<string, SnippetSource> {
  const text = document.getElementById('guide-figures')?.textContent ?? '{}';
  return new Map(Object.entries(JSON.parse(text) as Record<string, SnippetSource>));
}

function setControls(form: HTMLFormElement, state: GuideState): void {
  for (const [name, value] of Object.entries(state)) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLSelectElement && control.value !== value) control.value = value;
  }
}

function showChoice(source: SnippetSource, state: GuideState): void {
  const { code, steps } = snippet(source, state.place, state);
  const isFrame = PLACES[state.place].isFrame;
  const notes = isFrame && state.version === 'pinned' && source.pinned === null ? [words.liveOnly] : [];
  write('guide-code', code ?? '');
  const list = document.getElementById('guide-steps');
  list?.replaceChildren(...[...steps, ...notes].map(listItem));
  const link = document.querySelector<HTMLAnchorElement>('a#guide-page');
  if (link) link.href = pathOf(source.page);
  showFrames(source, state);
}

/** The frames are replaced, not led on, so that going back in the browser leaves the guide. */
function showFrames(source: SnippetSource, state: GuideState): void {
  const { pathname, search } = new URL(frameSource(source, state));
  for (const width of WIDTHS) {
    const box = document.getElementById(`guide-frame-${width}`);
    if (box?.querySelector('iframe')?.getAttribute('src') === pathname + search) continue;
    const frame = document.createElement('iframe');
    frame.loading = 'lazy';
    frame.title = `${frameTitle(source)}, ${width} px`;
    frame.width = String(width);
    frame.height = String(source.heights[width === 700 ? 'at_640' : width === 480 ? 'at_480' : 'at_320']);
    frame.setAttribute('sandbox', FRAME_SANDBOX);
    frame.src = pathname + search;
    box?.replaceChildren(frame);
  }
}

/** A frame of this page tells its height; whatever else is said by anyone is left. */
function fitFrame(event: MessageEvent): void {
  const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === event.source);
  const height = heightAskedFor(event, frame?.contentWindow, location.origin);
  if (frame && height !== null) frame.height = String(height);
}

function write(id: string, text: string): void {
  const element = document.getElementById(id);
  if (element) element.textContent = text;
}

function listItem(text: string): HTMLElement {
  const item = document.createElement('li');
  item.textContent = text;
  return item;
}

function pathOf(address: string): string {
  return new URL(address).pathname;
}
