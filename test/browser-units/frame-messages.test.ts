import { describe, expect, it } from 'vitest';
import { asksForHeight, heightMessages, themeAskedFor } from '../../src/browser/frame/messages.ts';

const names = { slug: 'acme/a-figure', address: 'https://example.org/embed/acme/a-figure/', pymId: null, secret: null };

describe('the messages about a height', () => {
  it('are four where the parent has named the frame in no way', () => {
    expect(heightMessages(512, names)).toEqual([
      { sentinel: 'amp', type: 'embed-size', height: 512 },
      { 'datawrapper-height': { 'acme/a-figure': 512 } },
      '{"src":"https://example.org/embed/acme/a-figure/","context":"iframe.resize","height":512}',
      { source: 'breach-explorer', v: 1, type: 'height', id: 'acme/a-figure', height: 512 },
    ]);
  });

  it('name the frame as pym.js and WordPress do, where they have named it', () => {
    const messages = heightMessages(512, { ...names, pymId: 'chart-1', secret: 'Ab3Cd4Ef5G' });
    expect(messages).toHaveLength(6);
    expect(messages).toContain('pymxPYMxchart-1xPYMxheightxPYMx512');
    expect(messages).toContainEqual({ message: 'height', value: 512, secret: 'Ab3Cd4Ef5G' });
  });
});

describe('a question for the height', () => {
  const known = { pymId: 'chart-1', secret: 'Ab3Cd4Ef5G' };

  it.each([
    [{ sentinel: 'amp', type: 'frames-init' }],
    [{ message: 'ready', secret: 'Ab3Cd4Ef5G' }],
    ['pymxPYMxchart-1xPYMxwidthxPYMx300'],
  ])('is %j', (data) => {
    expect(asksForHeight(data, known)).toBe(true);
  });

  it.each([
    [null],
    [undefined],
    [7],
    ['frames-init'],
    [{ type: 'frames-init' }],
    [{ sentinel: 'amp', type: 'embed-size' }],
    [{ message: 'ready' }],
    [{ message: 'ready', secret: 'Zz9Zz9Zz9Z' }],
    ['pymxPYMxchart-2xPYMxwidthxPYMx300'],
    ['pymxPYMxchart-1xPYMxnavigateToxPYMx/'],
  ])('is not %j', (data) => {
    expect(asksForHeight(data, known)).toBe(false);
  });

  it('is never one without a secret, for a frame that has none', () => {
    const unnamed = { pymId: null, secret: null };
    expect(asksForHeight({ message: 'ready', secret: null }, unnamed)).toBe(false);
    expect(asksForHeight('pymxPYMxnullxPYMxwidthxPYMx300', unnamed)).toBe(false);
  });
});

describe('a theme is asked for', () => {
  it.each(['light', 'dark', 'auto'])('by a message that names %s', (theme) => {
    expect(themeAskedFor({ type: 'theme', theme })).toBe(theme);
    expect(themeAskedFor({ source: 'breach-explorer', type: 'theme', theme })).toBe(theme);
  });

  it.each([
    [null],
    ['dark'],
    [{ theme: 'dark' }],
    [{ type: 'theme', theme: 'valueOf' }],
    [{ type: 'theme', theme: ['dark'] }],
    [{ source: 'another', type: 'theme', theme: 'dark' }],
    [Object.create({ type: 'theme', theme: 'dark' })],
  ])('not by %j', (data) => {
    expect(themeAskedFor(data)).toBe(null);
  });
});
