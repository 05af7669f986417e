import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { callTRPCProcedure } from '@trpc/server'
import { z } from 'zod'
import type { Lease } from '../database/db.js'
import { appRouter } from '../router.js'

/** Draws the first lines of an address from answers of the API; null where the address has none. */
type DrawFirstLines = (parts: {
  readonly path: string
  readonly search: string
  readonly ask: (procedure: string, input: unknown) => Promise<unknown>
}) => Promise<string | null>

/** What the page's build left for the server (apps/web/src/first). */
const drawerSchema = z.object({
  drawFirstLines: z.custom<DrawFirstLines>((value) => typeof value === 'function'),
})

/** Pages remembered for one build: what people open again and again are a few addresses. */
const KEPT_PAGES = 200

/**
 * What draws, read again whenever the page was built anew.
 * @param forget called when another drawer is read: what the old one drew is no longer true
 * @returns null while there is none
 */
function readDrawer(file: string, forget: () => void): () => Promise<DrawFirstLines | null> {
  const loaded = new Map<number, Promise<DrawFirstLines>>()
  return async () => {
    const at = await stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => null,
    )
    if (at === null) return null
    const known = loaded.get(at)
    if (known !== undefined) return known
    const found = import(`${pathToFileURL(file).href}?${at}`).then((made) => drawerSchema.parse(made).drawFirstLines)
    loaded.clear()
    forget()
    loaded.set(at, found)
    return found
  }
}

/** Asks the procedures of the API as a page would, from one snapshot. */
const askOf =
  ({ snapshot, state }: Lease) =>
  (procedure: string, input: unknown): Promise<unknown> =>
    callTRPCProcedure({
      router: appRouter,
      path: procedure,
      getRawInput: () => Promise.resolve(input),
      ctx: { snapshot, state },
      type: 'query',
      signal: undefined,
      batchIndex: 0,
    })

/**
 * The first lines of pages: title and answer as HTML, so that a reader has them before any script. They are of the build
 * that is published now, and remembered until another is.
 * @param folder the built page; what draws stands beside it
 */
export function firstLines(
  folder: string,
  log: (line: string) => void,
): (lease: Lease, path: string, search: string) => Promise<string | null> {
  const drawn = new Map<string, Promise<string | null>>()
  const drawer = readDrawer(join(folder, '..', 'first', 'draw-first.js'), () => drawn.clear())
  let build = ''

  // What draws is read when the server starts, not while the first reader waits.
  drawer().catch((error: unknown) => log(`first lines: ${String(error)}`))

  const draw = async (lease: Lease, path: string, search: string): Promise<string | null> => {
    const drawFirstLines = await drawer()
    return drawFirstLines === null ? null : drawFirstLines({ path, search, ask: askOf(lease) })
  }

  return async (lease, path, search) => {
    if (lease.snapshot === null) return null
    const { build_id, built_at } = lease.snapshot.build
    if (build !== `${build_id} ${built_at}`) drawn.clear()
    build = `${build_id} ${built_at}`
    await drawer()
    const address = path + search
    const known = drawn.get(address)
    if (known !== undefined) return known
    const asked = draw(lease, path, search).catch((error: unknown) => {
      // The page draws itself and tells what is wrong; without its first lines it only comes later.
      log(`first lines of ${path}: ${error instanceof Error ? error.message : String(error)}`)
      drawn.delete(address)
      return null
    })
    drawn.set(address, asked)
    const oldest = drawn.size > KEPT_PAGES ? drawn.keys().next().value : undefined
    if (oldest !== undefined) drawn.delete(oldest)
    return asked
  }
}
