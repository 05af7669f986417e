import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { run } from '@doi-chieu/ingest/cli/run'
import { inRepository } from '../harness/repository.js'
import { runNode } from '../harness/run-process.js'
import type { Finished } from '../harness/run-process.js'

export const cliProgram = inRepository('packages/ingest/dist/cli/main.js')

/** The five plans of the repository by their first three digits. */
export const planFiles = [
  '000_ke-hoach_xa-ngoc-ky_2022.txt',
  '001_ke-hoach_phuong-co-thanh_2023.txt',
  '002_ke-hoach_xa-son-ninh_2022.txt',
  '003_ke-hoach_xa-thach-chau_2024.txt',
  '004_ke-hoach_so-ke-hoach-dau-tu-bac-ninh_2022.txt',
] as const

export async function planBytes(file: (typeof planFiles)[number] = planFiles[3]): Promise<Buffer> {
  return await readFile(inRepository('data/plans', file))
}

/** A folder of its own for one test, deleted after it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'doichieu-cli-'))
  onTestFinished(async () => await rm(folder, { recursive: true, force: true, maxRetries: 3 }))
  return folder
}

/** Writes files given as name → content and returns the folder. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  return folder
}

/** Runs `doichieu` in a folder, in English unless told otherwise: the program itself, without the start of a process. */
export async function doichieu(folder: string, args: readonly string[], lang: 'en' | 'vi' = 'en'): Promise<Finished> {
  let stdout = ''
  let stderr = ''
  const status = await run(args, { INIT_CWD: folder, DOICHIEU_LANG: lang }, (language) => ({
    language,
    folder,
    outIsTerminal: false,
    noteIsTerminal: false,
    out: (chunk) => Promise.resolve(void (stdout += chunk)),
    note: (chunk) => void (stderr += chunk),
  }))
  return { status, stdout, stderr }
}

/** The same as a process of its own, where a process is what is tested. */
export async function doichieuProcess(folder: string, args: readonly string[]): Promise<Finished> {
  return await runNode([cliProgram, ...args], { cwd: folder, env: { INIT_CWD: folder, DOICHIEU_LANG: 'en' } })
}

/** Rows of one statement, through the program itself. */
export async function rowsOf(folder: string, sql: string, database = 'p.duckdb'): Promise<unknown> {
  const done = await doichieu(folder, ['sql', sql, '--db', database, '--format', 'json'])
  if (done.status !== 0) throw new Error(done.stderr)
  return JSON.parse(done.stdout)
}

/** Whether a message has its three parts, each with something in it, in that language. */
export function hasThreeParts(stderr: string, lang: 'en' | 'vi' = 'en'): boolean {
  const [effect, next] = lang === 'en' ? ['Effect', 'Next'] : ['Ảnh hưởng', 'Cần làm']
  return new RegExp(`\\S.*\\n  ${effect}: \\S.*\\n  ${next}: \\S`).test(stderr)
}
