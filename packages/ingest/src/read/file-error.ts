import type { Refusal } from '@doi-chieu/core/document/refusal'
import { linkLoop, notFound, programError, unreadable } from './refusals.js'

/** Whatever goes wrong with one file is a refusal of that file: the others are read all the same. */
export function refusalOf(error: unknown, fileName: string): Refusal {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
  if (code === null) return programError(fileName, error instanceof Error ? error.message : String(error))
  if (code === 'ENOENT' || code === 'ENOTDIR') return notFound(fileName)
  return code === 'ELOOP' ? linkLoop(fileName) : unreadable(fileName, code)
}
