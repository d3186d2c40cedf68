/** The text of every inline script and style of a page, by kind; scripts that are data, such as JSON-LD, do not run. */
export function inlineCode(html: string): { readonly scripts: string[]; readonly styles: string[] } {
  const scripts = [...html.matchAll(/<script(?<attributes>[^>]*)>(?<code>[\s\S]*?)<\/script>/gi)]
    .map(({ groups = {} }) => groups)
    .filter(({ attributes = '' }) => !/\ssrc=/.test(attributes) && !/\stype="application\//.test(attributes))
    .flatMap(({ code }) => code ?? []);
  const styles = [...html.matchAll(/<style[^>]*>(?<code>[\s\S]*?)<\/style>/gi)].flatMap(
    ({ groups }) => groups?.code ?? [],
  );
  return { scripts, styles };
}
