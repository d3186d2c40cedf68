import type { Problem } from './problem.ts';

/** How problems are printed: for people, or as annotations that GitHub shows at the line. */
export const FORMATS = ['text', 'github'] as const;

/**
 * A problem as a workflow command of GitHub Actions, `::error file=…,line=…::…`. What could end the command is escaped
 * as its documentation asks.
 */
export function annotationOf({ severity, file, row, column, message, remedy }: Problem): string {
  const place = [`file=${inProperty(file)}`, ...(row === null ? [] : [`line=${row}`])];
  const title = column === null ? '' : `,title=${inProperty(column)}`;
  const text = `${message}.${remedy === '' ? '' : ` ${remedy}`}`;
  return `::${severity} ${place.join(',')}${title}::${inText(text)}`;
}

function inText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
