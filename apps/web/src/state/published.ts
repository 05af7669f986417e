import * as z from 'zod/mini'

/** What `/healthz` says about the published data. */
const healthSchema = z.object({
  state: z.enum(['published', 'stale', 'not_published']),
  build_id: z.nullable(z.string()),
  built_at: z.nullable(z.string()),
})
type Health = z.infer<typeof healthSchema>

/** Two builds of the same documents have one id and two times. */
export function buildMark(id: string | null, builtAt: string | null): string | null {
  return id === null ? null : `${id} ${builtAt ?? ''}`
}

/** The build that an answer of the API was read from, null where it was read from none. */
export function markOfAnswer(response: { readonly headers: Headers }): string | null {
  return buildMark(response.headers.get('x-build-id'), response.headers.get('x-built-at'))
}

/** Asks what is published now, past every cache; null where nobody answers. */
export async function askHealth(): Promise<Health | null> {
  try {
    const response = await fetch('/healthz', { cache: 'no-store' })
    return healthSchema.safeParse(await response.json()).data ?? null
  } catch {
    return null
  }
}
