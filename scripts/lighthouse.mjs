import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runChild } from './child.mjs'
import { progress, runScript } from './message.mjs'
import { withServer } from './page-server.mjs'
import { prepare } from './prepare.mjs'
import { inRoot } from './repository.mjs'

/** The last line of Lighthouse that runs on Node 20. Never a dependency: npx keeps it in npm's own cache. */
const LIGHTHOUSE = 'lighthouse@12.8.2'
const PAGES = [
  '',
  'channels',
  'citations',
  'assignments',
  'commitments',
  'plans',
  'data',
  'glossary',
  'compare',
  'benchmark',
  'cascade',
  'research',
  'search?q=zalo',
]

const HELP = `npm run -s bench:lighthouse -- [--runs=5] [--only=PAGE] [--preset=mobile|desktop] [--index=N] [--db=FILE]
Runs Lighthouse on each main page with both presets and prints the median of the runs; status 1 below a floor.
  --only    one page by the first word of its path, e.g. channels, plans, search; empty: the overview
  --runs    runs a page (a run takes 12 seconds)
  --index   a run counts only where Lighthouse's own index of the machine's speed is at least N (it wants 1000 or more;
            a machine shared with others falls to a tenth of its speed for seconds); slower runs are made again
  --db      another database than the one of data/`
const FOLDER = inRoot('.cache', 'lighthouse')
const CHROME_FLAGS = '--headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking'

/** Runs that end in an error of the browser's own are made again, up to so many times in all. */
const MOST_TRIES = 3

/** Runs on too slow a machine are made again, up to so many times as runs are wanted. */
const MOST_SLOW = 4

/** What each preset must reach: scores from 0 to 100, CLS without unit, LCP in ms (null: not asked). */
const FLOORS = {
  desktop: { performance: 95, accessibility: 100, 'best-practices': 95, cls: 0.02, lcp: null },
  mobile: { performance: 90, accessibility: 100, 'best-practices': 95, cls: 0.02, lcp: 2500 },
}

/** The address of the first plan of the list, which stands for all plan pages. @param {string} url */
async function firstPlan(url) {
  const answer = await (await fetch(new URL('trpc/plans.list', url))).json()
  const id = answer.result?.data?.rows?.[0]?.plan?.plan_id
  return id === undefined ? [] : [`plans/${id}`]
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** One run. @returns {Promise<Record<string, number>>} scores 0–100, cls, lcp, fcp, tbt in ms, index of the machine's speed */
async function measure(address, preset, file) {
  const args = ['--yes', LIGHTHOUSE, address, '--quiet', '--output=json', `--output-path=${file}`]
  const wanted = [`--chrome-flags=${CHROME_FLAGS}`, ...(preset === 'desktop' ? ['--preset=desktop'] : [])]
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx'
  for (let tried = 1; ; tried++) {
    const { status, tail } = await runChild(npx, [...args, ...wanted], { cwd: inRoot(), output: 'quiet' })
    if (status === 0) break
    // Now and then Chrome loses the start of a trace; nothing is wrong with the page then.
    if (tried === MOST_TRIES || !/NO_NAVSTART|NO_FCP|PROTOCOL_TIMEOUT/.test(tail)) throw new Error(tail)
  }
  const { categories, audits, environment } = JSON.parse(readFileSync(file, 'utf8'))
  const score = (name) => Math.round((categories[name]?.score ?? 0) * 100)
  const value = (name) => audits[name]?.numericValue ?? Number.NaN
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    cls: value('cumulative-layout-shift'),
    lcp: value('largest-contentful-paint'),
    fcp: value('first-contentful-paint'),
    tbt: value('total-blocking-time'),
    index: environment.benchmarkIndex,
  }
}

/** So many runs on a machine at least as fast as `index`; fewer where it never is. */
async function measureOften(address, preset, { runs, index, fileOf }) {
  const counted = []
  for (let run = 1; run <= runs * MOST_SLOW && counted.length < runs; run++) {
    const result = await measure(address, preset, fileOf(run))
    if (result.index >= index) counted.push(result)
  }
  return counted
}

/** What falls short of a floor, in words. */
function shortfalls(result, floor) {
  const scores = ['performance', 'accessibility', 'best-practices'].filter((name) => result[name] < floor[name])
  return [
    ...scores.map((name) => `${name} ${result[name]} < ${floor[name]}`),
    ...(result.cls > floor.cls ? [`cls ${result.cls.toFixed(3)} > ${floor.cls}`] : []),
    ...(floor.lcp !== null && result.lcp > floor.lcp ? [`lcp ${Math.round(result.lcp)} > ${floor.lcp} ms`] : []),
  ]
}

const nameOf = (path) => (path === '' ? 'overview' : path.startsWith('plans/') ? 'plan' : path.split('?')[0])

/**
 * The median of a page's runs in one line.
 * @returns {Promise<{ line: string, failed: number }>} `failed`: floors not reached; 1 where no run counted
 */
async function pageLine(address, name, preset, { runs, index }) {
  const head = `${preset.padEnd(8)}${name.padEnd(13)}`
  const counted = await measureOften(address, preset, {
    runs,
    index,
    fileOf: (run) => join(FOLDER, `${name}-${preset}-${run}.json`),
  })
  if (counted.length === 0) return { line: `${head}no run on a machine of index ${index}: not measured`, failed: 1 }
  const result = Object.fromEntries(
    Object.keys(counted[0]).map((measured) => [measured, median(counted.map((run) => run[measured]))]),
  )
  const short = shortfalls(result, FLOORS[preset])
  const { performance, accessibility, cls, lcp, fcp, tbt } = result
  const scores = `${performance}/${accessibility}/${result['best-practices']}`
  const times = `LCP ${(lcp / 1000).toFixed(2)} s  FCP ${(fcp / 1000).toFixed(2)} s  TBT ${Math.round(tbt)} ms`
  const machine = `index ${Math.round(result.index)} (${counted.length} runs)`
  const verdict = short.length === 0 ? 'ok' : short.join('; ')
  return {
    line: `${head}${scores.padEnd(13)}${times}  CLS ${cls.toFixed(3)}  ${machine}  ${verdict}`,
    failed: short.length,
  }
}

/** Reports are kept in .cache/lighthouse. Not part of CI. */
await runScript(async () => {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '5' },
      index: { type: 'string', default: '0' },
      only: { type: 'string' },
      preset: { type: 'string' },
      db: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  await prepare()
  mkdirSync(FOLDER, { recursive: true })
  const limits = { runs: Number(values.runs), index: Number(values.index) }
  const lines = []
  let failed = 0
  await withServer(values.db === undefined ? [] : ['--db', values.db], async (url) => {
    const paths = [...PAGES, ...(await firstPlan(url))]
    for (const preset of Object.keys(FLOORS).filter((name) => values.preset === undefined || name === values.preset)) {
      for (const path of paths.filter((name) => values.only === undefined || name.split(/[/?]/)[0] === values.only)) {
        const page = await pageLine(new URL(path, url).href, nameOf(path), preset, limits)
        progress(page.line, page.line)
        lines.push(page.line)
        failed += page.failed
      }
    }
  })
  writeFileSync(join(FOLDER, 'summary.txt'), `${lines.join('\n')}\n`)
  return failed === 0 ? 0 : 1
})
