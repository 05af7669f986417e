import { runChild } from './child.mjs'
import { runScript } from './message.mjs'
import { prepare } from './prepare.mjs'
import { built, userFolder } from './repository.mjs'

/**
 * The program for these words, with the words it gets: the server for `serve` and for help about it, ingest for the rest.
 * @param {readonly string[]} args @returns {readonly string[]}
 */
function programFor(args) {
  const language = args[0] === '--lang' ? args.slice(0, 2) : args.slice(0, args[0]?.startsWith('--lang=') ? 1 : 0)
  const [command, about] = args.slice(language.length)
  if (command === 'help' && about === 'serve') return [built.server, ...language, 'serve', '--help']
  if (command !== 'serve') return [built.cli, ...args]
  // All programs here are of one version.
  return args.includes('--version') ? [built.cli, '--version'] : [built.server, ...args]
}

/** Dispatches only; paths mean what they mean in the user's own folder. */
await runScript(async () => {
  const args = process.argv.slice(2)
  const cwd = userFolder()
  await prepare()
  const { status } = await runChild(process.execPath, programFor(args), { cwd, env: { INIT_CWD: cwd } })
  return status
})
