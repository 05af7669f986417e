import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../format/number.js'
import { useLanguage } from '../i18n/use-language.js'
import { useFilter } from '../state/use-view.js'
import { trpc } from '../trpc.js'
import { ThreeParts } from '../ui/notice/three-parts.js'
import type { ScreenWords } from './file-words.js'
import type { TakeRequest } from './take-files.js'
import { isoDay } from './iso-day.js'
import type { TakeView } from './take-table.js'

interface TakeMenuProps {
  readonly view: TakeView
  readonly scope: string
  readonly words: ScreenWords
}

type Outcome =
  | { readonly kind: 'none' | 'working' | 'changed' }
  | { readonly kind: 'done'; readonly text: string }
  | { readonly kind: 'failed'; readonly message: string }

/** The sentences above the figures, as they stand on the screen. */
function shownAnswer(): readonly string[] {
  return [...document.querySelectorAll('main .page-head .answer > *')]
    .map((part) => (part.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
}

// One chunk with all that writes files.
const files = () => import('./take-files.js')

/** Workbook, report and print for the view; CSV and clipboard for each of its tables. */
export function TakeMenu({ view, scope, words }: TakeMenuProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const filter = useFilter()
  const { data } = useSuspenseQuery(trpc.overview.summary.queryOptions({ filter }))
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' })
  const working = outcome.kind === 'working'

  const take = (make: (request: TakeRequest) => Promise<string>): void => {
    const { build_id, built_at } = data.build
    const stamp = {
      title: view.title,
      scope,
      answer: shownAnswer(),
      day: isoDay(new Date()),
      build_id,
      built_at,
      address: window.location.href,
      language,
    }
    setOutcome({ kind: 'working' })
    make({ view, filter, stamp, words }).then(
      (text) => setOutcome({ kind: 'done', text }),
      (error: unknown) => {
        if (error instanceof Error && error.name === 'BuildChangedError') setOutcome({ kind: 'changed' })
        else setOutcome({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
      },
    )
  }
  const saved = (file: string): string => t('take.saved', { file })

  return (
    <>
      {(['xlsx', 'docx'] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          className="take-file"
          disabled={working}
          onClick={() =>
            take(async (request) => {
              const { saveWorkbook, saveReport } = await files()
              return saved(await (kind === 'xlsx' ? saveWorkbook(request) : saveReport(request)))
            })
          }
        >
          <strong>{t(`take.${kind}`)}</strong>
          <span>{t(`take.${kind}_about`)}</span>
        </button>
      ))}
      <button type="button" className="take-file" onClick={() => window.print()}>
        <strong>{t('take.print')}</strong>
        <span>{t('take.print_about')}</span>
      </button>
      <h2>{t('take.tables')}</h2>
      {view.tables.map((table) => (
        <div key={table.name} className="take-table">
          <span>{table.title}</span>
          <button
            type="button"
            className="button"
            disabled={working}
            aria-label={t('take.csv_label', { table: table.title })}
            onClick={() => take(async (request) => saved(await (await files()).saveCsv(request, table)))}
          >
            {t('take.csv')}
          </button>
          <button
            type="button"
            className="button"
            disabled={working}
            aria-label={t('take.copy_label', { table: table.title })}
            onClick={() =>
              take(async (request) => {
                const count = await (await files()).copyTable(request, table)
                return t('take.copied', { count, n: formatNumber(count, language) })
              })
            }
          >
            {t('take.copy')}
          </button>
        </div>
      ))}
      <div className="take-status" aria-live="polite">
        {outcome.kind === 'working' && t('take.working')}
        {outcome.kind === 'done' && outcome.text}
        {outcome.kind === 'failed' && (
          <ThreeParts
            what={t('take.failed.what', { message: outcome.message })}
            effect={t('take.failed.effect')}
            next={t('take.failed.next')}
          />
        )}
        {outcome.kind === 'changed' && (
          <ThreeParts
            what={t('take.changed.what')}
            effect={t('take.changed.effect')}
            next={t('take.changed.next')}
            action={
              <button type="button" className="button" onClick={() => window.location.reload()}>
                {t('take.changed.reload')}
              </button>
            }
          />
        )}
      </div>
    </>
  )
}
