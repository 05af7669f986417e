import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { runChild } from './child.mjs'
import { fingerprint, isDoneFor, markDone } from './fingerprint.mjs'
import { progress, runScript } from './message.mjs'
import { prepare, SOURCES } from './prepare.mjs'
import { built, inRoot, userFolder } from './repository.mjs'

const PLANS = inRoot('data', 'plans')

/** The database the user names, by flag or by environment as the server reads it. @param {readonly string[]} args */
function namedDatabase(args) {
  const at = args.indexOf('--db')
  const flag = at === -1 ? args.find((arg) => arg.startsWith('--db='))?.slice('--db='.length) : args[at + 1]
  return flag ?? (process.env.DOICHIEU_DB || undefined)
}

/**
 * Reads data/plans into the database where that is absent or older than the plans or the program.
 * A database named by the user is theirs: it is made when absent, and otherwise only served.
 * @param {string | undefined} named @param {string} cwd @returns {Promise<number>} 0, or the status that forbids serving
 */
async function bringDatabaseUpToDate(named, cwd) {
  const database = named === undefined ? inRoot('data', 'build', 'plans.duckdb') : resolve(cwd, named)
  const wanted = fingerprint([...SOURCES, 'data/plans', 'data/gazetteer'])
  if (existsSync(database) && (named !== undefined || isDoneFor('ingested', wanted))) return 0
  progress('Đang đọc các kế hoạch trong data/plans…', 'Reading the plans in data/plans…')
  const { status } = await runChild(process.execPath, [built.cli, 'ingest', PLANS, '--db', database], { cwd })
  // Status 1 means that some documents were refused and the rest is published.
  if (status <= 1 && named === undefined) markDone('ingested', wanted)
  if (status <= 1) return 0
  if (!existsSync(database)) return status
  progress('Vẫn dùng cơ sở dữ liệu đã có từ trước.', 'Going on with the database that was there before.')
  return 0
}

await runScript(async () => {
  const args = process.argv.slice(2)
  const cwd = userFolder()
  await prepare()
  const wantsHelp = args.includes('--help') || args.includes('-h')
  const blocked = wantsHelp ? 0 : await bringDatabaseUpToDate(namedDatabase(args), cwd)
  if (blocked !== 0) return blocked
  const { status } = await runChild(process.execPath, [built.server, 'serve', ...args], { cwd, env: { INIT_CWD: cwd } })
  return status
})
