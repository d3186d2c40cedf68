import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ComparedStatus } from '../../rows/comparison.ts';
import { COMPARED_LABELS, COMPARED_ORDER } from '../../rows/status-words.ts';
import { markIcon } from '../marks.ts';

/** Data types of one family, as a list of a breach has them. */
export interface ListedFamily {
  readonly label: string;
  readonly types: readonly ListedType[];
}

export interface ListedType {
  readonly label: string;
  /** Full path or address of its page. */
  readonly href: string;
  /** `null` where the list that it is from says no more than that it was in it. */
  readonly status: ComparedStatus | null;
}

/**
 * The data types of a breach by family, each with its mark and, for assistive technology, its word; and, where there are
 * marks, the key to those that occur. Without any, it says that they are not known.
 */
export function renderTypes(families: readonly ListedFamily[]): Element[] {
  if (families.length === 0) return [h('p', 'Not known: no source that was read names a kind of data.')];
  const statuses = new Set(families.flatMap(({ types }) => types.flatMap(({ status }) => status ?? [])));
  const key = COMPARED_ORDER.filter((status) => statuses.has(status));
  return [
    ...(key.length === 0
      ? []
      : [
          h(
            'ul.types-key',
            key.map((status) => h('li', [markIcon(status), ` ${COMPARED_LABELS[status]}`])),
          ),
        ]),
    h(
      'dl.types-of',
      families.map(({ label, types }) => h('div', [h('dt', label), h('dd', [h('ul', types.map(listed))])])),
    ),
  ];
}

function listed({ label, href, status }: ListedType): Element {
  const link = h('a', { href }, label);
  if (status === null) return h('li', [link]);
  return h('li', [markIcon(status), ' ', link, h('span.vh', `, ${COMPARED_LABELS[status].toLowerCase()}`)]);
}
