const LONGEST = 60;

/**
 * A value in quotation marks, fit for a terminal: cut when long, and with every character that
 * is invisible or could steer the terminal (control, direction, zero width) written as its code.
 */
export function quote(value: string): string {
  const characters = [...value];
  const kept = characters.length > LONGEST ? [...characters.slice(0, LONGEST), '…'] : characters;
  return `"${kept.join('').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, codePointOf)}"`;
}

/** `U+00A0` for a no-break space. */
export function codePointOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** `"a", "b" and "c"`, in the order given. */
export function quoteList(values: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  const quoted = values.map(quote);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
