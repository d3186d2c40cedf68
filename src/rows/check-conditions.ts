import type { Breach } from '../model/dataset.ts';
import type { Question } from '../model/question.ts';
import { isSaid, type Status } from '../model/status.ts';
import { groupsAround } from './groups-around.ts';

/**
 * When a piece of the check's answer applies, as the page carries it in `data-if` and the browser reads it:
 * alternatives separated by ` | `, each a list of clauses separated by spaces that must all hold. A clause is a list of
 * answers separated by commas, one of which must be given; after `!` none of them may be. An answer is
 * `<question>.<letter>`: y for yes, n for no, s for not sure, and - for a question that was skipped.
 * After ` unless ` stands a second such list: where it holds, the whole does not. The empty condition always holds.
 */
export type Condition = string;
export type AnswerLetter = 'y' | 'n' | 's' | '-';

/** A question as the conditions need it. */
export type Asked = Pick<Question, 'id' | 'group' | 'data_types' | 'closes' | 'closes_when' | 'settled_when'>;

/** The clause that one of these answers is given; `null` where there is no such question, so that it never holds. */
export function anyAnswer(questions: readonly Pick<Asked, 'id'>[], ...letters: readonly AnswerLetter[]): string | null {
  const answers = questions.flatMap(({ id }) => letters.map((letter) => `${id}.${letter}`));
  return answers.length === 0 ? null : answers.join(',');
}

/** The clause that none of the answers of another clause is given. */
export function noneOf(clause: string | null): string {
  return clause === null ? '' : `!${clause}`;
}

/** The condition that all clauses hold; `null` where one of them never does. */
export function allOf(...clauses: readonly (string | null)[]): Condition | null {
  if (clauses.includes(null)) return null;
  return [...new Set(clauses)].filter((clause) => clause !== '').join(' ');
}

/** The condition that one of several holds. */
export function anyOf(conditions: readonly Condition[]): Condition {
  return conditions.includes('') ? '' : [...new Set(conditions)].join(' | ');
}

/** The clause that puts a reader in a group: "yes" to a question about it, or about a group inside it. */
export function isMember(group: string, breach: Breach, questions: readonly Asked[]): string | null {
  const inside = questions.filter(
    (question) => question.group !== null && groupsAround(question.group, breach).includes(group),
  );
  return anyAnswer(inside, 'y');
}

/** The clause that somebody says a reader's data of this type was exposed. */
export function hasDataType(dataType: string, breach: Breach, questions: readonly Asked[]): string | null {
  return isMemberOf(groupsWith(dataType, isSaid, breach), breach, questions);
}

/** The clause that a reader is in at least one of some groups. */
export function isMemberOf(groups: readonly string[], breach: Breach, questions: readonly Asked[]): string | null {
  const members = groups.flatMap((group) => isMember(group, breach, questions) ?? []);
  return members.length === 0 ? null : [...new Set(members.flatMap((clause) => clause.split(',')))].join(',');
}

/** Ids of the groups in which the cell of a data type has a status that passes a test. */
export function groupsWith(dataType: string, test: (status: Status) => boolean, { exposures }: Breach): string[] {
  return exposures.filter((cell) => cell.dataType === dataType && test(cell.status)).map(({ group }) => group);
}

/**
 * The condition that a reader is in a group in which the cell of this type passes a test, and that no answer settles
 * the type; `null` where it never holds.
 *
 * @param test what the status has to be: by default, that somebody says that the data was exposed
 */
export function isOpenType(
  dataType: string,
  breach: Breach,
  questions: readonly Asked[],
  test: (status: Status) => boolean = isSaid,
): Condition | null {
  const settling = questions.filter(({ data_types }) => data_types.includes(dataType));
  const members = isMemberOf(groupsWith(dataType, test, breach), breach, questions);
  return allOf(members, ...settling.map((question) => unlessGiven(question)));
}

/** A condition with the exception of another: it holds where the first does and the second does not. */
export function unless(condition: Condition, exception: Condition): Condition {
  return `${condition} unless ${exception}`;
}

/** The clauses that no answer has closed a path. */
export function isNotClosed(path: string, questions: readonly Asked[]): string[] {
  return questions
    .filter(({ closes }) => closes.includes(path))
    .map((question) => noneOf(givenAs(question, question.closes_when)));
}

/** The clause that a circumstance has the answer that settles its data types; `null` where no answer does. */
export function isSettled(question: Asked): string | null {
  return givenAs(question, question.settled_when);
}

function unlessGiven(question: Asked): string {
  return noneOf(isSettled(question));
}

function givenAs(question: Asked, answer: 'yes' | 'no' | null): string | null {
  return answer === null ? null : anyAnswer([question], answer === 'yes' ? 'y' : 'n');
}
