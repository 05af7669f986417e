import { describe, expect, test } from 'vitest'
import { findBrowser } from '../harness/find-browser.js'

const here =
  (...paths: readonly string[]) =>
  (path: string): boolean =>
    paths.includes(path)

describe('the browser of this machine', () => {
  test.each([
    ['Linux, second choice', 'linux', {}, '/usr/bin/google-chrome', '/usr/bin/google-chrome'],
    [
      'macOS',
      'darwin',
      {},
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    ['a wish is followed', 'linux', { CHROME_PATH: '/opt/c' }, '/opt/c', '/opt/c'],
    ['a wish that is not there is not replaced', 'linux', { CHROME_PATH: '/opt/c' }, '/usr/bin/chromium', null],
    ['an empty wish is no wish', 'linux', { CHROME_PATH: '' }, '/usr/bin/chromium', '/usr/bin/chromium'],
    ['nothing there', 'linux', {}, '/usr/bin/vi', null],
    ['Windows without its folders', 'win32', {}, '/usr/bin/chromium', null],
  ] as const)('%s', (_, platform, env, present, expected) => {
    expect(findBrowser(platform, env, here(present))).toBe(expected)
  })

  test('Windows looks under its program folders', () => {
    const found = findBrowser('win32', { PROGRAMFILES: 'C:\\P' }, (path) => path.endsWith('msedge.exe'))
    expect(found?.startsWith('C:\\P')).toBe(true)
  })
})
