/** How old a notice may be when a reader comes back to the page, in milliseconds. */
const FRESH_FOR = 10 * 60 * 1000;

const STATUSES = ['current', 'newer', 'corrected', 'withdrawn'] as const;

/** What `status.json` beside a pinned figure says. */
export interface PinnedStatus {
  readonly status: (typeof STATUSES)[number];
  /** The sentence for the reader; empty while the version is the current one. */
  readonly text: string;
}

/** No notice is longer; a file that says more is not ours. */
const LONGEST_TEXT = 1000;

/**
 * Keeps the notice of a pinned figure up to date in a document that stays open or comes back from the browser's
 * cache: when the reader returns to it after ten minutes, it asks once what became of its version.
 */
export function refreshNotice(notice: HTMLElement): void {
  let asked = Date.now();
  const refresh = (): void => {
    asked = Date.now();
    void fetchStatus().then((status) => status && showStatus(notice, status));
  };
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && Date.now() - asked > FRESH_FOR) refresh();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) refresh();
  });
}

/** In a sandbox, offline or saved to disk the request is refused; what the page says already then stands. */
async function fetchStatus(): Promise<PinnedStatus | null> {
  try {
    const response = await fetch('status.json', { credentials: 'omit' });
    return response.ok ? readStatus(await response.json()) : null;
  } catch {
    return null;
  }
}

/** The status in a parsed `status.json`, or `null` when it is not in the form it should have. */
export function readStatus(value: unknown): PinnedStatus | null {
  if (typeof value !== 'object' || value === null) return null;
  const { status: name, text } = value as { status?: unknown; text?: unknown };
  const status = STATUSES.find((known) => known === name);
  return status !== undefined && typeof text === 'string' && text.length <= LONGEST_TEXT ? { status, text } : null;
}

/** A notice that says the same already keeps its links. */
function showStatus(notice: HTMLElement, { status, text }: PinnedStatus): void {
  if (notice.dataset.status === status && notice.textContent.trim() === text) return;
  notice.textContent = text;
  notice.dataset.status = status;
  notice.hidden = text === '';
}
