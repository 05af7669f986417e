import { runChild } from './child.mjs'
import { runScript } from './message.mjs'
import { prepare } from './prepare.mjs'
import { inRoot } from './repository.mjs'

/** The instruments of extraction quality: `score`, `facts:diff`, `bench`, `variants`. They read paths from the repository's root. */
await runScript(async () => {
  await prepare()
  const { status } = await runChild(
    process.execPath,
    [inRoot('packages', 'quality', 'dist', 'main.js'), ...process.argv.slice(2)],
    {
      cwd: inRoot(),
    },
  )
  return status
})
