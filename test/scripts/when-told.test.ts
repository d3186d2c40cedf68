import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { projectFolder } from '../../scripts/commands.ts';
import { WHEN_TOLD } from '../../scripts/when-told.ts';

const PROGRAM = `
  import { waitUntilTold } from './scripts/when-told.ts';
  await waitUntilTold();
  console.log('went on');
`;

/** Runs a program that may wait, with an input that is given at once and then ends. */
function run(options: readonly string[], input: string): { readonly printed: string; readonly status: number | null } {
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', PROGRAM, '--', ...options], {
    cwd: projectFolder,
    input,
    encoding: 'utf8',
  });
  return { printed: stdout.trim(), status };
}

it('a program that was started to wait goes on when it gets a line', () => {
  expect(run([WHEN_TOLD], 'go\n')).toEqual({ printed: 'went on', status: 0 });
});

it('it ends with nothing done where its input ends without one, as when the build is stopped', () => {
  expect(run([WHEN_TOLD], '')).toEqual({ printed: '', status: 1 });
});

it('a program that was not started to wait begins at once', () => {
  expect(run([], '')).toEqual({ printed: 'went on', status: 0 });
});
