import { useSuspenseQuery } from '@tanstack/react-query'
import { formatDate, formatInstant } from '../format/date.js'
import { formatNumber } from '../format/number.js'
import { addTexts } from '../i18n/late-texts.js'
import { useLanguage } from '../i18n/use-language.js'
import { useTranslation } from '../i18n/use-translation.js'
import { take_menu } from '../i18n/vi/take-menu.js'
import { printPage } from '../ui/paper/print-page.js'
import { useFilter } from '../state/use-view.js'
import { trpc } from '../trpc.js'
import type { ScreenWords } from './file-words.js'
import { isoDay } from './iso-day.js'
import type { TakeKind } from './job/take-job.js'
import type { TakeRequest } from './take-files.js'
import { TakeStatus } from './take-status.js'
import type { TakeTable, TakeView } from './take-table.js'
import type { Take } from './use-take.js'

addTexts({ take_menu })

interface TakeMenuProps {
  readonly view: TakeView
  readonly scope: string
  readonly words: ScreenWords
  readonly take: Take
}

/** A copy of a sentence in which folded names are written out. */
function writtenOut(part: Element): Element {
  const copy = part.cloneNode(true)
  if (!(copy instanceof Element)) return part
  for (const fold of copy.querySelectorAll('[data-rest]')) fold.append(` (${fold.getAttribute('data-rest') ?? ''})`)
  return copy
}

/** The sentences above the figures as they stand on the screen, with all their names; a list, or a question with its answer, is one. */
function shownAnswer(): readonly string[] {
  return [...document.querySelectorAll('main .page-head .answer > :not(.purpose), main .questions > ol > li')]
    .map(writtenOut)
    .map((part) => {
      if (part.matches('li')) return [...part.querySelectorAll('h3, p')].map(({ textContent }) => textContent).join(' ')
      const items = [...part.querySelectorAll('li')]
      return (items.length === 0 ? [part] : items).map(({ textContent }) => (textContent ?? '').trim()).join('; ')
    })
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
}

// One chunk with all that writes files.
const files = () => import('./take-files.js')

/** Workbook, report and print for the view; CSV and clipboard for each of its tables. */
export function TakeMenu({ view, scope, words, take }: TakeMenuProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const filter = useFilter()
  const { data } = useSuspenseQuery(trpc.overview.summary.queryOptions({ filter }))
  const working = take.outcome.kind === 'working'

  /** The view as it stands at this moment. */
  const request = (): TakeRequest => {
    const day = isoDay(new Date())
    const { build_id, built_at } = data.build
    return {
      view,
      filter,
      words,
      pictureSource: t('picture.source', {
        build: build_id,
        built: formatInstant(built_at, language),
        day: formatDate(day, language),
      }),
      stamp: {
        title: view.title,
        scope,
        answer: view.evidence?.answer ?? shownAnswer(),
        ...(view.evidence === undefined ? {} : { form: 'evidence' }),
        day,
        build_id,
        built_at,
        address: window.location.href,
        language,
      },
    }
  }
  const save = (kind: TakeKind, table?: TakeTable): void => {
    const asked = request()
    take.start(async (options) => {
      const file = await (await files()).saveTake(asked, kind, options, table)
      return t('take_menu.saved', { file })
    })
  }
  const copy = (table: TakeTable): void => {
    const asked = request()
    take.start(async () => {
      const count = await (await files()).copyTable(asked, table)
      return t('take_menu.copied', { count, n: formatNumber(count, language) })
    })
  }

  return (
    <>
      {(['xlsx', 'docx'] as const).map((kind) => (
        <button key={kind} type="button" className="take-file" disabled={working} onClick={() => save(kind)}>
          <strong>{t(`take_menu.${kind}`)}</strong>
          <span>{t(`take_menu.${kind}_about`)}</span>
        </button>
      ))}
      <button type="button" className="take-file" onClick={() => void printPage()}>
        <strong>{t('take_menu.print')}</strong>
        <span>{t('take_menu.print_about')}</span>
      </button>
      <h2>{t('take_menu.tables')}</h2>
      {view.tables.map((table) => (
        <div key={table.name} className="take-table">
          <span>{table.title}</span>
          <button
            type="button"
            className="button"
            disabled={working}
            aria-label={t('take_menu.csv_label', { table: table.title })}
            onClick={() => save('csv', table)}
          >
            {t('take_menu.csv')}
          </button>
          <button
            type="button"
            className="button"
            disabled={working}
            aria-label={t('take_menu.copy_label', { table: table.title })}
            onClick={() => copy(table)}
          >
            {t('take_menu.copy')}
          </button>
        </div>
      ))}
      <TakeStatus {...take} />
    </>
  )
}
