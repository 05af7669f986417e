import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.js'
import { useReachable } from '../../state/connection.js'
import { ThreeParts } from './three-parts.js'

/** Says that the server is gone; what was loaded before stays on screen. */
export function ConnectionNotice() {
  const { t } = useTranslation()
  const reachable = useReachable()
  const client = useQueryClient()
  if (reachable) return null
  return (
    <ThreeParts
      urgent
      what={t('shell.connection.what')}
      effect={t('shell.connection.effect')}
      next={t('shell.connection.next')}
      action={
        <button type="button" className="button" onClick={() => void client.refetchQueries({ type: 'active' })}>
          {t('shell.connection.retry')}
        </button>
      }
    />
  )
}
