import { type FrameTheme, OUR_MESSAGES } from '../../publish/frame-protocol.ts';
import { themeOf } from './parameters.ts';

/**
 * What an embed and the page around it say to each other. Every parent knows one of these forms and ignores the
 * others; none is ever `null`, because parents that others wrote read properties of whatever arrives.
 */

/** By which names parents know the frame. */
export interface FrameNames {
  /** `wyze-2019/exposure-matrix`, or the hash of a pinned figure: in the address, where Datawrapper's listener finds it. */
  readonly slug: string;
  /** The frame's whole address. */
  readonly address: string;
  readonly pymId: string | null;
  readonly secret: string | null;
}

/** pym.js joins the parts of a message with this. */
const PYM = 'xPYMx';

/**
 * One height in the words of every kind of parent: AMP, Datawrapper, the JSON text that Medium reads, pym.js where it
 * gave an id, WordPress where it gave a secret, and our own.
 *
 * @param height in CSS pixels, whole
 */
export function heightMessages(height: number, { slug, address, pymId, secret }: FrameNames): (object | string)[] {
  return [
    { sentinel: 'amp', type: 'embed-size', height },
    { 'datawrapper-height': { [slug]: height } },
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
    ...(pymId === null ? [] : [['pym', pymId, 'height', height].join(PYM)]),
    ...(secret === null ? [] : [{ message: 'height', value: height, secret }]),
    { source: OUR_MESSAGES, v: 1, type: 'height', id: slug, height },
  ];
}

/** Tells an AMP page that its placeholder can go. */
export const AMP_READY = { sentinel: 'amp', type: 'embed-ready' };

/** Asks WordPress to follow a link in the whole window. */
export function linkMessage(address: string, secret: string): object {
  return { message: 'link', value: address, secret };
}

/**
 * Whether a message from the parent asks for the height: @newswire/frames when it starts after the frame did,
 * WordPress when its page is ready, pym.js when the frame's width changed.
 */
export function asksForHeight(data: unknown, { pymId, secret }: Pick<FrameNames, 'pymId' | 'secret'>): boolean {
  if (typeof data === 'string') return pymId !== null && data.startsWith(`pym${PYM}${pymId}${PYM}width${PYM}`);
  const message = fieldsOf(data);
  if (message.sentinel === 'amp') return message.type === 'frames-init';
  return secret !== null && message.message === 'ready' && message.secret === secret;
}

/** The theme that a message from the parent asks for, `{type: 'theme', theme: 'dark'}`; `null` for any other message. */
export function themeAskedFor(data: unknown): FrameTheme | null {
  const { source, type, theme } = fieldsOf(data);
  return type === 'theme' && (source === undefined || source === OUR_MESSAGES) ? themeOf(theme) : null;
}

function fieldsOf(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}
