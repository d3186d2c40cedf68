/**
 * The name of an embed: the part of its path that stands after `/embed/` or `/v/`, without slashes at its ends,
 * `wyze-2019/exposure-matrix`. A document that was moved elsewhere is named by the end of its path.
 *
 * @param pathname of the embed's address
 */
export function slugOf(pathname: string): string {
  const path = pathname.replace(/(?:\/|\/index\.html)$/, '');
  return /\/(?:embed|v)\/(.+)$/.exec(path)?.[1] ?? path.slice(path.lastIndexOf('/') + 1);
}
