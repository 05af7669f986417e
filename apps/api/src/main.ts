#!/usr/bin/env node
import { readCommand } from './env.js'
import { messages } from './messages.js'

const command = readCommand(process.argv.slice(2), process.env, process.cwd())
switch (command.kind) {
  case 'help':
    process.stdout.write(`${messages[command.lang].help}\n`)
    break
  case 'usage':
    process.stderr.write(`${messages[command.lang].usage(command.detail)}\n`)
    process.exitCode = 2
    break
  case 'serve': {
    // Loaded only now: help and usage need no database engine.
    const { serve } = await import('./serve.js')
    await serve(command.settings)
    break
  }
}
