import { describe, expect, it } from 'vitest';
import { usualPlaces } from '../../scripts/find-chromium.ts';

describe('the usual places of a browser', () => {
  it('are the folders of the search path on Linux, chromium before chrome', () => {
    const places = usualPlaces({ platform: 'linux', env: { PATH: '/opt/bin:/usr/bin' }, home: '/home/ann' });
    expect(places.slice(0, 3)).toEqual(['/opt/bin/chromium', '/usr/bin/chromium', '/snap/bin/chromium']);
    expect(places).toContain('/opt/bin/google-chrome-stable');
    expect(places.indexOf('/usr/bin/chromium')).toBeLessThan(places.indexOf('/opt/bin/google-chrome'));
  });

  it('never include the current folder, which an empty part of the search path would mean', () => {
    const places = usualPlaces({ platform: 'linux', env: { PATH: ':/usr/bin:' }, home: '/home/ann' });
    expect(places.filter((place) => !place.startsWith('/'))).toEqual([]);
  });

  it('are the applications of everybody and of the user on macOS', () => {
    expect(usualPlaces({ platform: 'darwin', env: {}, home: '/Users/ann' })).toEqual([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/ann/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Users/ann/Applications/Chromium.app/Contents/MacOS/Chromium',
    ]);
  });

  it('are the program folders that Windows names', () => {
    const env = { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\ann\\AppData\\Local' };
    expect(usualPlaces({ platform: 'win32', env, home: 'C:\\Users\\ann' })).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Users\\ann\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Users\\ann\\AppData\\Local\\Chromium\\Application\\chrome.exe',
    ]);
  });
});
