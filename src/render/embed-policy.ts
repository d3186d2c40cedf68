/** What a frame's content security policy has to allow. */
interface Needs {
  readonly style: string;
  readonly script: string;
  /** True where the script asks its own host whether the version it shows still holds. */
  readonly asksStatus: boolean;
}

/**
 * The policy that stands in a frame itself, for hosts that send no headers: nothing from anywhere, except the one style
 * and the one script written into the document, named by their hashes (Content Security Policy Level 3, section 2.3.1).
 */
export async function embedPolicy({ style, script, asksStatus }: Needs): Promise<string> {
  return [
    "default-src 'none'",
    `style-src '${await hashSource(style)}'`,
    `script-src '${await hashSource(script)}'`,
    'img-src data:',
    ...(asksStatus ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

async function hashSource(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
