import { textOf } from '../text.ts';
import type { Labels } from './order.ts';
import type { TypeFamily } from './side-by-side.ts';

/** The words of the page for ids: the filters name everything that occurs. */
export function readLabels(form: HTMLFormElement): Labels {
  const sector = labelsIn(form, 'sector');
  const cause = labelsIn(form, 'cause');
  const source = labelsIn(form, 'source');
  const status = labelsIn(form, 'status');
  return { sector, cause, source, status };
}

/** The data types by family, in the order of the filter. */
export function readFamilies(form: HTMLFormElement): TypeFamily[] {
  return [...form.querySelectorAll<HTMLOptGroupElement>('select[name="data-type"] optgroup')].map((group) => ({
    label: group.label,
    types: [...group.querySelectorAll('option')].map((option) => ({ id: option.value, label: textOf(option) })),
  }));
}

/** The words for flags, from the list that explains them; an id where it has none. */
export function readFlags(root: ParentNode): (id: string) => string {
  return (id) => textOf(root.querySelector(`[data-flag="${CSS.escape(id)}"]`)) || id;
}

function labelsIn(form: HTMLFormElement, name: string): (id: string) => string {
  const options = [...form.querySelectorAll<HTMLOptionElement>(`select[name="${name}"] option`)];
  const labels = new Map(options.map((option) => [option.value, textOf(option)]));
  return (id) => labels.get(id) ?? id;
}
