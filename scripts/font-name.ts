const TABLE_ENTRY = 16;
const RECORD = 12;
const FAMILY = 1;

/**
 * Names the family of a TrueType font, so that all weights cut from one variable font answer to one name (the cut
 * leaves that of the lightest). See https://learn.microsoft.com/typography/opentype/spec/name
 *
 * @param family no longer than the name that the font has
 * @returns a copy; checksums stay as they were, which renderers do not look at
 * @throws RangeError when the font has no name, or a shorter one
 */
export function setFamilyName(font: Buffer, family: string): Buffer {
  const named = Buffer.from(font);
  const table = nameTable(named);
  const records = named.readUInt16BE(table + 2);
  const texts = table + named.readUInt16BE(table + 4);
  const letters = Buffer.from(family, 'utf16le').swap16();
  let found = false;
  for (let at = table + 6; at < table + 6 + records * RECORD; at += RECORD) {
    if (named.readUInt16BE(at + 6) !== FAMILY) continue;
    if (named.readUInt16BE(at + 8) < letters.length) throw new RangeError(`no room for the name ${family}`);
    letters.copy(named, texts + named.readUInt16BE(at + 10));
    named.writeUInt16BE(letters.length, at + 8);
    found = true;
  }
  if (!found) throw new RangeError('the font has no family name');
  return named;
}

/** Where the table of names begins. */
function nameTable(font: Buffer): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const at = 12 + index * TABLE_ENTRY;
    if (font.toString('latin1', at, at + 4) === 'name') return font.readUInt32BE(at + 8);
  }
  throw new RangeError('the font has no names');
}
