import { describe, expect, it } from 'vitest';
import { decodeText, positionOf } from '../../src/compile/decode-text.ts';
import type { Problem } from '../../src/compile/problem.ts';

/** What the bytes are read as, and what is said about them. */
function decode(bytes: Uint8Array): { text: string | null; messages: string[] } {
  const problems: Problem[] = [];
  const text = decodeText('data/x.csv', bytes, (problem) => problems.push(problem));
  return { text, messages: problems.map(({ row, message }) => `${row}: ${message}`) };
}

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the text of a file', () => {
  it('is decoded from UTF-8 with and without byte order mark', () => {
    expect(decode(utf8('é’🙂'))).toEqual({ text: 'é’🙂', messages: [] });
    expect(decode(utf8('\uFEFFé'))).toEqual({ text: 'é', messages: [] });
    expect(decode(new Uint8Array())).toEqual({ text: '', messages: [] });
  });

  it('has one kind of line end', () => {
    expect(decode(utf8('a\r\nb\rc\nd')).text).toBe('a\nb\nc\nd');
  });

  it.each([
    ['little endian', [0xff, 0xfe, 0x61, 0x00]],
    ['big endian', [0xfe, 0xff, 0x00, 0x61]],
  ])('is not guessed from UTF-16, %s', (name, bytes) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({
      text: null,
      messages: [`null: is written in UTF-16 (${name}), not in UTF-8`],
    });
  });

  it.each([
    ['little endian', 'utf-16le'],
    ['big endian', 'utf-16be'],
  ])('is known for UTF-16 without its mark, %s', (name, encoding) => {
    const units = [...'id,name\nwifi-ssid,é\n'].map((letter) => letter.charCodeAt(0));
    const pairs = units.flatMap((unit) => [unit & 255, unit >> 8]);
    const bytes = Uint8Array.from(encoding === 'utf-16le' ? pairs : units.flatMap((unit) => [unit >> 8, unit & 255]));
    expect(decode(bytes)).toEqual({
      text: null,
      messages: [`null: is written in UTF-16 (${name}), not in UTF-8`],
    });
  });

  it('is read in a moment where a disk left zeros in its place', () => {
    const { text, messages } = decode(new Uint8Array(2_000_000));
    expect([text, messages]).toEqual(['', ['1: holds a NUL byte (U+0000) at character 1']]);
  });

  it.each([
    ['\u202E', 'a character that turns the direction of text (U+202E)'],
    ['\u2066', 'a character that turns the direction of text (U+2066)'],
    ['\u2060', 'a character that nobody sees (U+2060)'],
    ['\u{E0041}', 'a character that nobody sees (U+E0041)'],
  ])('loses %j, which no text needs', (unwanted, name) => {
    expect(decode(utf8(`a🙂${unwanted}b`))).toEqual({ text: 'a🙂b', messages: [`1: holds ${name} at character 3`] });
  });

  it('keeps what joins letters and emoji, and what is written from right to left', () => {
    const words = 'שלום, می\u200Cخواهم 👩\u200D💻';
    expect(decode(utf8(words))).toEqual({ text: words, messages: [] });
  });

  it('names the first byte of Windows-1252 with its place and character, and reads on', () => {
    const bytes = Uint8Array.from([...utf8('id\nWyzé '), 0x93, 0x61, 0x94]);
    expect(decode(bytes).messages).toEqual([
      '2: is not UTF-8: the byte 93 at character 6 would be "“" in Windows-1252',
    ]);
    expect(decode(bytes).text).toContain('“a”');
  });

  it.each([
    ['a sequence that ends too early', [0x61, 0xe2, 0x82]],
    ['an overlong form', [0xc0, 0xaf]],
    ['an overlong form of three bytes', [0xe0, 0x80, 0x80]],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
    ['an overlong form of four bytes', [0xf0, 0x80, 0x80, 0x80]],
    ['a number beyond the last character', [0xf4, 0x90, 0x80, 0x80]],
    ['a byte that begins nothing', [0x80]],
  ])('is not UTF-8 with %s', (_, bytes) => {
    expect(decode(Uint8Array.from(bytes)).messages[0]).toMatch(/^1: is not UTF-8: the byte /);
  });

  it('loses NUL bytes and control characters, each line of them reported once', () => {
    expect(decode(utf8('a\0b\0\n\tc\x1bd'))).toEqual({
      text: 'ab\n\tcd',
      messages: ['1: holds a NUL byte (U+0000) at character 2', '2: holds a control character (U+001B) at character 3'],
    });
  });

  it('does not keep the mark of a lost character', () => {
    expect(decode(utf8('a\uFFFDb')).messages).toEqual([
      '1: holds the mark of a character that was lost (U+FFFD) at character 2',
    ]);
  });
});

describe('a position', () => {
  it('counts lines and characters from one, and a character outside the basic plane as one', () => {
    expect(positionOf('a\n🙂b', 4)).toEqual({ line: 2, character: 2 });
    expect(positionOf('', 0)).toEqual({ line: 1, character: 1 });
  });
});
