/** Answers by question: y for yes, n for no, s for not sure. A question that was skipped has none. */
export type Answers = ReadonlyMap<string, string>;

const START = '#a=';
const LETTERS = ['y', 'n', 's'];

/** True for a fragment that holds answers, even none: `#a=`. */
export function holdsAnswers(fragment: string): boolean {
  return fragment.startsWith(START);
}

/** The answers of a fragment such as `#a=app-users.y,tea.n`. Unknown questions and letters are left out; the first counts. */
export function readAnswers(fragment: string, questions: readonly string[]): Map<string, string> {
  const answers = new Map<string, string>();
  if (!holdsAnswers(fragment)) return answers;
  // A chat or a mail program may have escaped the commas.
  for (const part of fragment.slice(START.length).replace(/%2C/gi, ',').split(',')) {
    const [question = '', letter = '', ...rest] = part.split('.');
    const isKnown = questions.includes(question) && LETTERS.includes(letter) && rest.length === 0;
    if (isKnown && !answers.has(question)) answers.set(question, letter);
  }
  return answers;
}

/** The fragment of some answers, `''` for none. */
export function writeAnswers(answers: Answers): string {
  return answers.size === 0 ? '' : START + [...answers].map(([question, letter]) => `${question}.${letter}`).join(',');
}

/**
 * Whether a piece of the answer applies. Alternatives are separated by ` | `; all clauses of one, separated by spaces,
 * must hold; of a clause's answers, separated by commas, one must be given, or none after `!`. The letter `-` stands for
 * a question that was skipped. Where what follows ` unless ` holds, the whole does not.
 */
export function applies(condition: string, answers: Answers): boolean {
  const [rule = '', exception] = condition.split(' unless ');
  return holds(rule, answers) && (exception === undefined || !holds(exception, answers));
}

function holds(alternatives: string, answers: Answers): boolean {
  const isGiven = (answer: string): boolean => {
    const [question = '', letter] = answer.split('.');
    return (answers.get(question) ?? '-') === letter;
  };
  const isMet = (clause: string): boolean =>
    clause.startsWith('!') ? !clause.slice(1).split(',').some(isGiven) : clause.split(',').some(isGiven);
  return alternatives
    .split(' | ')
    .some((alternative) => alternative.split(' ').every((clause) => !clause || isMet(clause)));
}
