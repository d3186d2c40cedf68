import type { Breach } from '../model/dataset.ts';
import type { DataPackage, Resource } from './data-package.ts';

/** A part of the package as its page lists it. */
export interface PackagePart {
  readonly id: string;
  readonly title: string;
  readonly files: readonly ListedFile[];
}

export interface ListedFile extends Pick<Resource, 'path' | 'title' | 'description' | 'bytes'> {
  readonly rows: number;
  readonly columns: number;
}

/** The tables of the package in parts: the vocabulary, each breach's, each breach's figures, and all breaches in a line each. */
export function packageParts(data: DataPackage, breaches: readonly Pick<Breach, 'id' | 'title'>[]): PackagePart[] {
  const part = (id: string, title: string, folder: string): PackagePart => ({
    id,
    title,
    files: data.descriptor.resources.filter(({ path }) => path.startsWith(folder)).map((file) => listed(file, data)),
  });
  const parts = [
    part('vocabulary', 'Words shared by all breaches', 'vocabulary/'),
    ...breaches.flatMap(({ id, title }) => [
      part(`record-${id}`, `The record: ${title}`, `breaches/${id}/`),
      part(`figures-${id}`, `The figures: ${title}`, `figures/${id}/`),
    ]),
    part('catalogue', 'All breaches, one line each', 'catalogue/'),
    part('figures-catalogue', 'Figures over all breaches', 'figures/catalogue/'),
  ];
  return parts.filter(({ files }) => files.length > 0);
}

function listed({ name, path, title, description, bytes, schema }: Resource, { rows }: DataPackage): ListedFile {
  const shortTitle = title.replace(/: [^:]*$/, '');
  return { path, title: shortTitle, description, bytes, rows: rows.get(name) ?? 0, columns: schema.fields.length };
}
