import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { useCallback, useEffect, useState } from 'react'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useReachable } from '../../state/connection.js'
import { CodeUnreachable, openAnewIfAnswered } from '../../state/page-code.js'
import { carry } from '../../state/use-view.js'
import { isUnreachable, problemOf } from '../../trpc.js'
import { FirstRun } from './first-run.js'

/** An address that names what is not in the data leads to the list of what is; trying again would not help. */
function missingThing(code: string | undefined) {
  if (code === 'plan_not_found') return { name: 'plan', list: '/plans' } as const
  if (code === 'programme_not_found') return { name: 'programme', list: '/cascade' } as const
  return null
}

/** Stands where a page failed: what happened, what it does to the data, what to do next, and a way to try again. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const router = useRouter()
  const queries = useQueryErrorResetBoundary()
  const problem = problemOf(error)
  const codeGone = error instanceof CodeUnreachable
  const gone = codeGone || isUnreachable(error)
  const message = error instanceof Error ? error.message : String(error)
  const missing = missingThing(problem?.code)
  const failed = {
    what: t('shell.error.what', { message }),
    effect: t('shell.error.effect'),
    next: t('shell.error.next'),
  }
  const offline = {
    what: t('shell.error.offline.what'),
    effect: t('shell.error.offline.effect'),
    next: t('shell.error.offline.next'),
  }
  const parts = problem?.[language] ?? (gone ? offline : failed)
  const retry = useCallback((): void => {
    if (codeGone) {
      void openAnewIfAnswered()
      return
    }
    queries.reset()
    reset()
    void router.invalidate()
  }, [codeGone, queries, reset, router])
  const reachable = useReachable()
  const [wasGone, setWasGone] = useState(false)
  if (!reachable && !wasGone) setWasGone(true)
  // The watch noticed that the server is back: nobody should have to press a button for that.
  useEffect(() => {
    if (wasGone && reachable && gone) retry()
  }, [wasGone, reachable, gone, retry])
  if (problem?.code === 'not_published' || problem?.code === 'database_unreadable') {
    return <FirstRun problem={problem} onData={retry} />
  }
  return (
    <section className="page page-error" role="alert">
      <h1>{missing === null ? t('shell.error.title') : t(`shell.error.missing.${missing.name}`)}</h1>
      <p>{parts.what}</p>
      <p>{parts.effect}</p>
      <p>{parts.next}</p>
      <p className="page-actions">
        {missing === null && (
          <button type="button" className="button" onClick={retry}>
            {t('shell.error.retry')}
          </button>
        )}
        <Link to={missing?.list ?? '/'} search={carry()}>
          {missing === null ? t('shell.missing_page.link') : t(`shell.error.list.${missing.name}`)}
        </Link>
      </p>
    </section>
  )
}
