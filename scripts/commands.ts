import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WHEN_TOLD } from './when-told.ts';

/** The project's folder, with a trailing separator. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

/** A program to run on this Node: options of Node, its file, and its arguments. */
export type Command = readonly [first: string, ...more: string[]];

export interface CommandResult {
  readonly ok: boolean;
  /** What it printed, both streams in order; empty when it printed to the terminal itself. */
  readonly output: string;
}

interface RunOptions {
  /** `show` prints as it goes; `hold` keeps the output for the caller. */
  readonly output: 'show' | 'hold';
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Runs a program on this Node and waits for its end. */
export function runCommand(command: Command, options: RunOptions): Promise<CommandResult> {
  return resultOf(start(command, options, options.output === 'show' ? 'inherit' : 'ignore'));
}

/** A program that was started and waits until it is told. */
export interface WaitingCommand {
  /** Gives it the line, and waits for its end. */
  go(): Promise<CommandResult>;
  /** Lets it end with nothing done. */
  stop(): void;
}

/** Starts a program on this Node that has something to load before it is needed, as `when-told.ts` says. */
export function startCommand(command: Command, options: RunOptions): WaitingCommand {
  const child = start([...command, WHEN_TOLD], options, 'pipe');
  const result = resultOf(child);
  return {
    go() {
      child.stdin?.end('go\n');
      return result;
    },
    stop: () => void child.stdin?.end(),
  };
}

function start(command: Command, { output, folder, env }: RunOptions, input: 'inherit' | 'ignore' | 'pipe') {
  const printed = output === 'show' ? 'inherit' : 'pipe';
  return spawn(process.execPath, command, {
    cwd: folder ?? projectFolder,
    stdio: [input, printed, printed],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
}

function resultOf(child: ChildProcess): Promise<CommandResult> {
  const held: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => held.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => held.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(held).toString('utf8') }));
  });
}

/**
 * The JavaScript file behind a program of an installed package. It is run directly, because the links in
 * `node_modules/.bin` differ between systems.
 *
 * @throws RangeError when the package has no program of that name
 */
export function programOf(packageName: string, program = packageName): string {
  const folder = join(projectFolder, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file: unknown = typeof bin === 'string' ? bin : bin?.[program];
  if (typeof file !== 'string') throw new RangeError(`package ${packageName} has no program ${program}`);
  return join(folder, file);
}
