import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { z } from 'zod'

export const languageSchema = z.enum(['vi', 'en'])
export type Language = z.infer<typeof languageSchema>

export interface ServeSettings {
  readonly db: string
  readonly port: number
  readonly host: string
  readonly lang: Language
  /** The built page. */
  readonly pageFolder: string
  /** Folders that documents were read from: data/plans, and the one that DOICHIEU_FILES names. */
  readonly originals: readonly string[]
}

type Command =
  | { readonly kind: 'serve'; readonly settings: ServeSettings }
  | { readonly kind: 'help'; readonly lang: Language }
  | { readonly kind: 'usage'; readonly lang: Language; readonly detail: string }

type Environment = Readonly<Record<string, string | undefined>>

const here = dirname(fileURLToPath(import.meta.url))
/** dist/ → apps/api → apps → the repository. */
const repository = resolve(here, '../../..')

const portSchema = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.int().max(65_535))

/**
 * Reads flags, then environment, then defaults. Relative paths are taken from where the command was typed
 * (`INIT_CWD`, which npm and pnpm set), not from where the script lies.
 */
export function readCommand(argv: readonly string[], env: Environment, cwd: string): Command {
  const wanted = languageSchema.safeParse(env.DOICHIEU_LANG)
  let lang: Language = wanted.success ? wanted.data : 'vi'
  const usage = (detail: string): Command => ({ kind: 'usage', lang, detail })

  const spoken = argv.find((_, i) => argv[i - 1] === '--lang') ?? argv.find((a) => a.startsWith('--lang='))?.slice(7)
  if (spoken !== undefined) {
    const parsed = languageSchema.safeParse(spoken)
    if (!parsed.success) return usage(`--lang ${spoken}`)
    lang = parsed.data
  }

  const parsed = parseFlags(argv)
  if (!parsed.ok) return usage(parsed.detail)
  const { values, positionals } = parsed
  if (values.help === true) return { kind: 'help', lang }
  const extra = positionals[0] === 'serve' ? positionals.slice(1) : positionals
  if (extra[0] !== undefined) return usage(extra[0])

  const portText = values.port ?? (env.DOICHIEU_PORT || env.PORT || '4000')
  const port = portSchema.safeParse(portText)
  if (!port.success) return usage(`--port ${portText}`)
  const db = values.db ?? (env.DOICHIEU_DB || undefined)
  return {
    kind: 'serve',
    settings: {
      db: db === undefined ? resolve(repository, 'data/build/plans.duckdb') : resolve(env.INIT_CWD || cwd, db),
      port: port.data,
      // Not HOST: some shells and toolchains set it to the name of the machine, and then others would be let in.
      host: values.host ?? (env.DOICHIEU_HOST || '127.0.0.1'),
      lang,
      pageFolder: resolve(repository, 'apps/web/dist/site'),
      originals: [
        resolve(repository, 'data/plans'),
        ...(env.DOICHIEU_FILES ? [resolve(env.INIT_CWD || cwd, env.DOICHIEU_FILES)] : []),
      ],
    },
  }
}

function parseFlags(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        db: { type: 'string' },
        port: { type: 'string' },
        host: { type: 'string' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    return { ok: true as const, values, positionals }
  } catch (error) {
    // Node's own sentence is English; the option that it quotes says as much in any language.
    const message = error instanceof Error ? error.message : String(error)
    return { ok: false as const, detail: /'(--?[^\s'=]+)/.exec(message)?.[1] ?? message }
  }
}
