import { markOfAnswer } from './published.js'

/** How often a request is sent anew because another build was published while it was under way. */
const MOST_TRIES = 5

interface OneBuildParts {
  /**
   * Asks for everything on screen again and puts it there in one step. Gives the mark of the build that all of it is
   * from; rejects where that cannot be had, and then leaves the screen as it is.
   */
  readonly replaceScreen: () => Promise<string>
  readonly onSwitched: () => void
}

/** The part of `fetch` that queries need: they go in the address. */
type Ask = (input: URL | RequestInfo, init?: { readonly signal?: AbortSignal | null | undefined }) => Promise<Response>

export interface OneBuild {
  /** `fetch` for the API: an answer of another build waits until the whole screen has gone over to that build. */
  readonly fetch: Ask
  /** Goes over to the newest build now. */
  readonly switchNow: () => Promise<void>
  /** The build of everything on screen; null before the first answer. */
  readonly mark: () => string | null
}

/** Keeps all figures of the screen in one published build, whatever is published meanwhile. */
export function keepOneBuild({ replaceScreen, onSwitched }: OneBuildParts): OneBuild {
  let current: string | null = null
  let moving: Promise<void> | null = null

  const move = async (): Promise<void> => {
    const before = current
    current = await replaceScreen()
    if (before !== current) onSwitched()
  }
  const switchNow = (): Promise<void> => {
    moving ??= move().finally(() => (moving = null))
    return moving
  }

  return {
    mark: () => current,
    switchNow,
    fetch: async (input, init) => {
      let response = await whole(input, init)
      for (let tries = 1; tries < MOST_TRIES; tries++) {
        const mark = markOfAnswer(response)
        if (mark === null) return response
        current ??= mark
        if (moving === null && mark === current) return response
        await switchNow()
        if (mark === current) return response
        response = await whole(input, init)
      }
      throw new Error('the published data changes faster than it can be read')
    },
  }
}

/** An answer with its body read: between the look at its build and its use no other build can come in. */
async function whole(...[input, init]: Parameters<Ask>): Promise<Response> {
  const response = await fetch(input, { signal: init?.signal ?? null })
  return new Response(await response.text(), response)
}
