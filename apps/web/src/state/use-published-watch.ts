import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { oneBuild, trpc } from '../trpc.js'
import { tellBuildNews } from './build-news.js'
import { reportConnection, useReachable } from './connection.js'
import { askHealth, buildMark } from './published.js'

const LOOK_MS = 30_000
/** While the server is gone somebody is waiting for it. */
const SOON_MS = 3000

/**
 * Looks now and then, and whenever the reader comes back to the window, whether another build was published. Nothing on
 * screen changes by it: the reader is told. Where the server was gone, what is on screen is asked again once it is back.
 */
export function usePublishedWatch(): void {
  const queries = useQueryClient()
  const reachable = useReachable()
  useEffect(() => {
    let known: string | null = null
    const look = async (): Promise<void> => {
      if (document.visibilityState === 'hidden') return
      const health = await askHealth()
      reportConnection(health !== null)
      if (health === null) return
      if (known !== null && known !== health.state) {
        void queries.invalidateQueries({ queryKey: trpc.overview.build.queryKey() })
      }
      known = health.state
      const mark = buildMark(health.build_id, health.built_at)
      if (mark !== null && oneBuild.mark() !== null && mark !== oneBuild.mark()) tellBuildNews('newer')
    }
    const onReturn = (): void => void look()
    const timer = setInterval(onReturn, reachable ? LOOK_MS : SOON_MS)
    document.addEventListener('visibilitychange', onReturn)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', onReturn)
    }
  }, [queries, reachable])
}
