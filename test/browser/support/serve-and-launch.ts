import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { getChromium, launchOptions } from '../../../scripts/find-chromium.ts';
import { serveSite } from '../../../scripts/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site's front page, with its base path. */
    readonly siteAddress: string;
    /** Where test files reach the one browser that runs for all of them. */
    readonly browserEndpoint: string;
  }
}

/** Serves the built site and starts one browser, before the first test; stops both after the last. */
export default async function serveAndLaunch(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) {
    throw new Error('dist/ holds no site. Run npm run build first; npm test does it by itself.');
  }
  const { site } = JSON.parse(readFileSync('.dataset/dataset.json', 'utf8'));
  const server = await serveSite({ folder: 'dist', basePath: site.base_path, port: { exactly: 0 } });
  const browser = await chromium.launchServer(launchOptions(getChromium()));
  project.provide('siteAddress', server.address);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
