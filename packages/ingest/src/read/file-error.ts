import type { Refusal } from '@doi-chieu/core/document/refusal'
import { linkLoop, notFound, unreadable } from './refusals.js'

/** Errors of the file system as refusals; anything else is a bug and goes on. */
export function refusalOf(error: unknown, fileName: string): Refusal {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
  if (code === null) throw error
  if (code === 'ENOENT' || code === 'ENOTDIR') return notFound(fileName)
  return code === 'ELOOP' ? linkLoop(fileName) : unreadable(fileName, code)
}
