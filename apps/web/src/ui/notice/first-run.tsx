import type { Problem } from '@doi-chieu/core/problem/problem'
import { useEffect } from 'react'
import { Trans } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { askHealth } from '../../state/published.js'
import { Command } from '../command.js'
import { PageHead } from '../page-head.js'
import './first-run.css'

const LOOK_MS = 3000

interface FirstRunProps {
  /** Why there is nothing to show; null where the published data holds no plan. */
  readonly problem: Problem | null
  /** Called once data are there. */
  readonly onData: () => void
}

/** Stands where there are no data yet: what this is for, the two commands that bring data, and what happens then. */
export function FirstRun({ problem, onData }: FirstRunProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  useEffect(() => {
    if (problem === null) return
    const timer = setInterval(() => {
      void askHealth().then((health) => {
        if (health !== null && health.state !== 'not_published') onData()
      })
    }, LOOK_MS)
    return () => clearInterval(timer)
  }, [problem, onData])
  const broken = problem?.code === 'database_unreadable'
  return (
    <div className="first-run">
      <PageHead title={t('first_run.title')}>
        <p>{t('first_run.purpose')}</p>
        <p>{broken ? `${problem[language].what} ${problem[language].effect}` : t('first_run.why')}</p>
      </PageHead>
      <ol className="steps">
        <li>
          <h2>{t('first_run.try.title')}</h2>
          <p>{t('first_run.try.text')}</p>
          <Command line={`npm run -s doichieu -- ingest data/plans${broken ? ' --fresh' : ''}`} />
        </li>
        <li>
          <h2>{t('first_run.own.title')}</h2>
          <p>
            <Trans i18nKey="first_run.own.text" components={{ file: <code /> }} />
          </p>
          <Command line={`npm run -s doichieu -- ingest ./van-ban${broken ? ' --fresh' : ''}`} />
        </li>
        <li>
          <h2>{t('first_run.after.title')}</h2>
          <p>{t('first_run.after.text')}</p>
        </li>
      </ol>
    </div>
  )
}
