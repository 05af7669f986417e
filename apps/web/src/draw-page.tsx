import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, startTransition } from 'react'
import type { Root } from 'react-dom/client'
import { router } from './routes/router.js'
import { breath } from './state/breath.js'
import { answersWithin } from './state/first-answers.js'
import { queryClient } from './trpc.js'

/** Longer than this nobody looks at a page that does not react, in ms. */
const PATIENCE_MS = 400

/**
 * Draws the page over its first lines once, whole, when its code and its answers are there; only a slow server is not
 * waited for. As a transition it is drawn in small steps between which the browser answers the reader.
 */
export async function drawPage(root: Root): Promise<void> {
  await router.load()
  await answersWithin(queryClient, PATIENCE_MS)
  await breath()
  startTransition(() =>
    root.render(
      <StrictMode>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </StrictMode>,
    ),
  )
}
