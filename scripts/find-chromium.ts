/** Finds a Chromium or Chrome for the browser tests and the bench, and gets one where there is none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { programOf } from './commands.ts';

interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

const LINUX_PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC_APPLICATIONS = ['Google Chrome', 'Chromium'];
const WINDOWS_FOLDERS = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'];

/** Where a browser usually is on such a machine, most likely first. CHROME_PATH is not among them. */
export function usualPlaces({ platform, env, home }: Machine): string[] {
  if (platform === 'win32') {
    const folders = WINDOWS_FOLDERS.flatMap((name) => env[name] ?? []);
    return ['Google\\Chrome', 'Chromium'].flatMap((product) =>
      folders.map((folder) => win32.join(folder, product, 'Application', 'chrome.exe')),
    );
  }
  if (platform === 'darwin') {
    return MAC_APPLICATIONS.flatMap((name) =>
      ['/Applications', posix.join(home, 'Applications')].map((folder) =>
        posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name),
      ),
    );
  }
  const folders = [...(env.PATH ?? '').split(':').filter((folder) => folder !== ''), '/usr/bin', '/snap/bin'];
  return [...new Set(LINUX_PROGRAMS.flatMap((name) => folders.map((folder) => posix.join(folder, name))))];
}

/**
 * The path of a browser that runs: CHROME_PATH, an installed one, Playwright's, or one that it installs.
 *
 * @throws Error with a sentence on what to install or set, when there is none and none could be had
 */
export function getChromium(say: (line: string) => void = console.log): string {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROME_PATH is ${chosen}, and there is no file. Set it to a Chromium or Chrome, or unset it.`);
  }
  return findInstalled() ?? downloadWithPlaywright(say) ?? installWithApt(say) ?? explainMissing();
}

/** Starts the browser without a window, and without the background services that call out of the machine. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch(launchOptions(executablePath));
}

export function launchOptions(executablePath: string): LaunchOptions {
  const isRoot = process.getuid?.() === 0;
  const quiet = ['--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update'];
  // Chromium refuses its sandbox to root, as whom it runs in most containers.
  return { executablePath, args: isRoot ? [...quiet, '--no-sandbox'] : quiet };
}

function findInstalled(): string | null {
  const places = [
    ...usualPlaces({ platform: process.platform, env: process.env, home: homedir() }),
    chromium.executablePath(),
  ];
  return places.find((place) => existsSync(place) && runs(place)) ?? null;
}

/** Ubuntu's chromium can be a stub that only asks for a snap, and a download can lack system libraries. */
function runs(path: string): boolean {
  // On Windows the program prints nothing and opens a window.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function downloadWithPlaywright(say: (line: string) => void): string | null {
  say('No Chromium or Chrome is installed: trying Playwright’s download ...');
  const { status } = spawnSync(process.execPath, [programOf('playwright-core'), 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 300_000,
  });
  const path = chromium.executablePath();
  return status === 0 && existsSync(path) && runs(path) ? path : null;
}

function installWithApt(say: (line: string) => void): string | null {
  const isDebian = process.platform === 'linux' && existsSync('/usr/bin/apt-get');
  if (!isDebian || process.getuid?.() !== 0) return null;
  say('It was not to be had: installing Debian’s chromium package ...');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation']]) {
    const { status, stderr } = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'pipe'], env });
    if (status !== 0) say(`apt-get ${args.join(' ')} failed: ${stderr?.toString().trim() ?? ''}`);
  }
  return findInstalled();
}

function explainMissing(): never {
  throw new Error(
    'No Chromium or Chrome was found, and none could be downloaded. Install one (Debian and Ubuntu: apt-get install chromium; macOS: brew install --cask google-chrome), or set CHROME_PATH to its program.',
  );
}

if (import.meta.main) console.log(getChromium((line) => console.error(line)));
