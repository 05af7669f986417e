import { runChild } from './child.mjs'
import { runScript } from './message.mjs'
import { prepare } from './prepare.mjs'
import { built, userFolder } from './repository.mjs'

/** Dispatches only: `serve` to the server, the rest to ingest; paths mean what they mean in the user's own folder. */
await runScript(async () => {
  const args = process.argv.slice(2)
  const cwd = userFolder()
  await prepare()
  const program = args[0] === 'serve' ? built.server : built.cli
  const { status } = await runChild(process.execPath, [program, ...args], { cwd, env: { INIT_CWD: cwd } })
  return status
})
