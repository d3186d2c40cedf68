import { type Breach, byId } from '../model/dataset.ts';

/**
 * A group and the groups that it is a part of, the smallest first: whoever is in the first is in all of them.
 * The compiler has ruled out groups in a circle.
 *
 * @throws RangeError when the breach has no such group
 */
export function groupsAround(group: string, breach: Pick<Breach, 'groups'>): string[] {
  const { part_of } = byId(breach.groups, group);
  return part_of === null ? [group] : [group, ...groupsAround(part_of, breach)];
}
