import type { Section } from '../model/dataset.ts';
import { errorOf, type Report } from './problem.ts';
import { quote, quoteList } from './quote.ts';

/** The headings that every explainer has, in this order. */
export const EXPLAINER_SECTIONS = [
  'What it is',
  'On its own',
  'Together with other data',
  'What is known',
  'How long it lasts',
  'What a company can do',
] as const;

/** A last heading, only where a data type matters more to people at risk from someone close. */
const OPTIONAL_SECTION = 'If someone you know worries you';

/** A rendered explainer, with the Markdown that it was rendered from. */
export interface ExplainerSections {
  readonly file: string;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
  readonly sections: readonly Section[];
}

/** Reports the first heading that is missing, unknown or out of order, and every section without text. */
export function checkSections({ body, bodyLine, file, sections }: ExplainerSections, report: Report): void {
  const lineOf = (title: string) => {
    if (title === '') return null;
    const index = body.split('\n').findIndex((line) => line.startsWith('##') && line.includes(title));
    return index < 0 ? null : bodyLine + index;
  };
  const titles = sections.map(({ title }) => title);
  const wrong = wrongHeading(titles);
  if (wrong !== null) {
    const remedy = `The headings are ${quoteList(EXPLAINER_SECTIONS)}, in this order; ${quote(OPTIONAL_SECTION)} may follow.`;
    report(errorOf({ file, row: lineOf(wrong.title), value: wrong.title, message: wrong.message, remedy }));
  }
  for (const { title } of sections.filter(({ html }) => html === '')) {
    const remedy = 'Write it; where nothing was gathered, say so.';
    report(errorOf({ file, row: lineOf(title), value: title, message: `${quote(title)} has no text`, remedy }));
  }
}

function wrongHeading(titles: readonly string[]): { title: string; message: string } | null {
  const wanted = [...EXPLAINER_SECTIONS, OPTIONAL_SECTION];
  for (let index = 0; index < Math.max(titles.length, EXPLAINER_SECTIONS.length); index += 1) {
    const title = titles[index];
    const expected = wanted[index];
    if (title === expected) continue;
    if (title === undefined) return { title: '', message: `the section ${quote(expected ?? '')} is missing` };
    if (expected === undefined) return { title, message: `the section ${quote(title)} is one too many` };
    return { title, message: `the heading ${quote(title)} stands where ${quote(expected)} belongs` };
  }
  return null;
}
