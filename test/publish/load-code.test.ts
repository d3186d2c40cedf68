import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { toCsv } from '../../src/publish/csv.ts';
import { type LoadColumn, loadCode } from '../../src/publish/load-code.ts';

const columns: LoadColumn[] = [
  { name: 'who', type: 'string' },
  { name: 'users', type: 'integer' },
];

it('loads a served CSV with its types in JavaScript', async () => {
  const csv = toCsv(
    ['who', 'users'],
    [
      ['A "quoted", name\nin two lines', 2_400_000],
      ['B', null],
      ['C', 0],
    ],
  );
  const server = createServer((_, answer) => answer.end(csv));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const code = loadCode(`http://127.0.0.1:${port}/x.csv`, columns).find(({ id }) => id === 'javascript')?.code ?? '';
  const module = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(`${code}\nexport { rows };`)}`
  );
  server.close();
  expect(module.rows).toEqual([
    { who: 'A "quoted", name\nin two lines', users: 2_400_000 },
    { who: 'B', users: null },
    { who: 'C', users: 0 },
  ]);
});

it('quotes names and addresses so that no language ends the string early', () => {
  const codes = loadCode('https://a.example/x.csv', [{ name: 'a"b\\c', type: 'number' }]);
  expect(codes.find(({ id }) => id === 'r')?.code).toContain('"a\\"b\\\\c" = "numeric"');
  expect(codes.find(({ id }) => id === 'python')?.code).toContain('"a\\"b\\\\c": float');
});
