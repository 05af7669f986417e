import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { basename, resolve, sep } from 'node:path'
import { z } from 'zod'
import type { PublishedDatabase } from '../database/db.js'
import type { Language } from '../env.js'
import { messages } from '../messages.js'
import { defineStatement } from '../database/statement.js'

const namesStatement = defineStatement(
  'plans.original_names',
  z.object({ file_name: z.string(), byte_count: z.int(), media_type: z.string() }),
  `select n.file_name, d.byte_count::INTEGER as byte_count, d.media_type
   from document_names n join documents d using (document_id) where d.document_id = $document_id::VARCHAR
   order by n.file_name`,
)

const ADDRESS = /^\/originals\/([0-9a-f]{64})$/

interface OriginalFiles {
  readonly database: PublishedDatabase
  /** Folders that documents may have been read from. */
  readonly folders: readonly string[]
  readonly lang: Language
}

/**
 * Serves `/originals/<sha256>`: the file a document was read from, where one of the folders still holds those very bytes.
 * The database keeps the text alone, so the file may be gone: GET then answers 404, HEAD 204, which is no error to a page
 * that only asks whether to offer it.
 */
export function originalFiles({ database, folders, lang }: OriginalFiles) {
  return async (path: string, req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const id = ADDRESS.exec(path)?.[1]
    const found = id === undefined ? null : await find(database, folders, id)
    res.setHeader('cache-control', 'no-store')
    if (found === null) {
      res.writeHead(req.method === 'HEAD' ? 204 : 404, { 'content-type': 'text/plain; charset=utf-8' })
      res.end(req.method === 'HEAD' ? undefined : `${messages[lang].noOriginal}\n`)
      return
    }
    const plain = found.name.replace(/[^\w.-]+/g, '_')
    res.writeHead(200, {
      'content-type': found.mediaType,
      'content-length': found.bytes.length,
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(found.name)}`,
    })
    res.end(req.method === 'HEAD' ? undefined : found.bytes)
  }
}

interface Original {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Buffer
}

async function find(database: PublishedDatabase, folders: readonly string[], id: string): Promise<Original | null> {
  const { snapshot, release } = await database.acquire()
  try {
    const names = snapshot === null ? [] : await snapshot.rows(namesStatement, { document_id: id })
    for (const { file_name, byte_count, media_type } of names) {
      for (const folder of folders) {
        const bytes = await bytesOf(folder, file_name, byte_count, id)
        if (bytes !== null) return { name: basename(file_name), mediaType: media_type, bytes }
      }
    }
    return null
  } finally {
    release()
  }
}

/** The bytes of a file below a folder, null unless they are the ones the document was read from. */
async function bytesOf(folder: string, name: string, size: number, id: string): Promise<Buffer | null> {
  const path = resolve(folder, name)
  if (!path.startsWith(resolve(folder) + sep)) return null
  try {
    if ((await stat(path)).size !== size) return null
    const bytes = await readFile(path)
    return createHash('sha256').update(bytes).digest('hex') === id ? bytes : null
  } catch {
    return null
  }
}
