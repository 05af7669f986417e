import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { inRepository } from '../harness/repository.js'
import { runNode, type Finished, type RunOptions } from '../harness/run-process.js'

/** Stands for npm's npx, the one program that the scripts call from outside: notes each call and leaves what the real one would. */
const NPX = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
const args = process.argv.slice(2).join(' ')
appendFileSync('calls.log', args + '\\n')
if (process.env.FAIL_WITH && args.includes(process.env.FAIL_AT)) {
  console.error(process.env.FAIL_WITH)
  process.exit(1)
}
await new Promise((resolve) => setTimeout(resolve, 150))
const write = (path, text) => (mkdirSync(dirname(path), { recursive: true }), writeFileSync(path, text))
const told = (program) =>
  "console.log(JSON.stringify({ program: '" + program + "', args: process.argv.slice(2), cwd: process.cwd() }))\\n"
if (args.includes(' install ')) write('node_modules/.modules.yaml', '')
if (args.includes(' build ')) {
  write('packages/ingest/dist/cli/main.js', told('ingest') + "import { writeFileSync } from 'node:fs'\\n"
    + "const status = Number(process.env.INGEST_STATUS ?? 0)\\n"
    + "if (process.argv[2] === 'ingest' && status < 2) writeFileSync(process.argv.at(-1), 'database')\\n"
    + "process.exitCode = status\\n")
  write('apps/api/dist/main.js', told('server'))
  write('apps/web/dist/site/index.html', '')
}
`

const callSchema = z.object({ program: z.enum(['ingest', 'server']), args: z.array(z.string()), cwd: z.string() })

/** What a started program was given. */
export type Call = z.infer<typeof callSchema>

export interface SmallRepository {
  readonly folder: string
  /** Runs a script of the repository as npm would, from the user's folder. */
  readonly run: (
    script: string,
    args?: readonly string[],
    options?: RunOptions,
  ) => Promise<Finished & { readonly calls: readonly Call[] }>
  /** The calls of npx since the last look, each as `install`, `build` or its words. */
  readonly npxCalls: () => Promise<readonly string[]>
  readonly write: (path: string, text: string) => Promise<void>
  readonly remove: () => Promise<void>
}

/** A copy of scripts/ with a package or two around it, installed and built by the stand-in: staleness is what is under test. */
export async function smallRepository(lowestNode = '>=20.19'): Promise<SmallRepository> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'doichieu nhỏ ')))
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  await cp(inRepository('scripts'), join(folder, 'scripts'), { recursive: true })
  const type = 'module'
  const scripts = { doichieu: '', start: '', test: '' }
  await write(
    'package.json',
    JSON.stringify({ packageManager: 'pnpm@1.2.3', engines: { node: lowestNode }, scripts, type }),
  )
  await write('pnpm-lock.yaml', 'lockfileVersion: 9\n')
  await write('packages/core/src/plan.ts', 'export {}\n')
  await write('data/plans/plan.txt', 'Kế hoạch\n')
  await mkdir(join(folder, 'data/build'))
  await mkdir(join(folder, 'apps'))
  await write('npm/npx-cli.js', NPX)
  await write('npm/package.json', '{ "type": "module" }')
  const env = { npm_execpath: join(folder, 'npm/npm-cli.js'), npm_package_json: undefined, DOICHIEU_LANG: 'en' }
  return {
    folder,
    run: async (script, args = [], options = {}) => {
      const lifecycle = { npm_lifecycle_event: script, INIT_CWD: options.cwd ?? folder }
      const asked = { ...options, cwd: folder, env: { ...env, ...lifecycle, ...options.env } }
      const done = await runNode([join(folder, `scripts/${script}.mjs`), ...args], asked)
      const lines = done.stdout.split('\n').filter((line) => line.startsWith('{'))
      return { ...done, calls: lines.map((line) => callSchema.parse(JSON.parse(line))) }
    },
    npxCalls: async () => {
      const log = await readFile(join(folder, 'calls.log'), 'utf8').catch(() => '')
      await rm(join(folder, 'calls.log'), { force: true })
      const words = log.split('\n').filter((line) => line !== '')
      return words.map((line) => /^--yes pnpm@1\.2\.3 (?:exec turbo run )?(install|build) /.exec(line)?.[1] ?? line)
    },
    write,
    remove: async () => await rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  }
}
