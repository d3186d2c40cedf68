import { hash } from 'node:crypto';

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
export function embedPolicy({ style, script, asksStatus }: Needs): string {
  return [
    "default-src 'none'",
    `style-src '${hashSource(style)}'`,
    `script-src '${hashSource(script)}'`,
    'img-src data:',
    ...(asksStatus ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashSource(text: string): string {
  return `sha256-${hash('sha256', text, 'base64')}`;
}
