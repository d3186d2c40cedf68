/** A remark that the method adds after the score and never puts into it. */
export interface Flag {
  /** The rule that the flag follows. */
  readonly rule: 'FLAG.more-than-100' | 'FLAG.unintelligible';
  /** `null` when nobody has said. */
  readonly raised: boolean | null;
}

/** Above this many people the first flag is raised; exactly as many do not raise it. */
const MANY_PEOPLE = 100;

/**
 * The two flags of the method. They take no score and give none: no number of people changes the severity for one.
 *
 * @param people how many people are affected; `null` when not disclosed
 * @param unintelligible whether whoever finds the data cannot read it; `null` when nobody has said
 */
export function flagsFor(people: number | null, unintelligible: boolean | null): Flag[] {
  return [
    { rule: 'FLAG.more-than-100', raised: people === null ? null : people > MANY_PEOPLE },
    { rule: 'FLAG.unintelligible', raised: unintelligible },
  ];
}
