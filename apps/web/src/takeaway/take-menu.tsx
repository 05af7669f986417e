import { useSuspenseQuery } from '@tanstack/react-query'
import { formatDate, formatInstant } from '../format/date.js'
import { formatNumber } from '../format/number.js'
import { addTexts } from '../i18n/late-texts.js'
import { useLanguage } from '../i18n/use-language.js'
import { useTranslation } from '../i18n/use-translation.js'
import { take_menu } from '../i18n/vi/take-menu.js'
import { pageCode } from '../state/page-code.js'
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
const files = () => pageCode(() => import('./take-files.js'))

/** Says what is asked for, with the view as it stands at that moment. */
function useTakeRequest({ view, scope, words }: Pick<TakeMenuProps, 'view' | 'scope' | 'words'>): () => TakeRequest {
  const { t } = useTranslation()
  const language = useLanguage()
  const filter = useFilter()
  const { data } = useSuspenseQuery(trpc.overview.summary.queryOptions({ filter }))
  const { build_id, built_at } = data.build
  return () => {
    const day = isoDay(new Date())
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
}

/** Workbook, report and print for the view; CSV and clipboard for each of its tables. */
export function TakeMenu({ take, ...asked }: TakeMenuProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const request = useTakeRequest(asked)
  const working = take.outcome.kind === 'working'
  const save = (kind: TakeKind, table?: TakeTable): void => {
    const wanted = request()
    take.start(async (options) => {
      const file = await (await files()).saveTake(wanted, kind, options, table)
      return t('take_menu.saved', { file })
    })
  }
  const copy = (table: TakeTable): void => {
    const wanted = request()
    take.start(async () => {
      const count = await (await files()).copyTable(wanted, table)
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
      {asked.view.tables.map((table) => (
        <TableButtons
          key={table.name}
          title={table.title}
          disabled={working}
          onSave={() => save('csv', table)}
          onCopy={() => copy(table)}
        />
      ))}
      <TakeStatus {...take} />
    </>
  )
}

interface TableButtonsProps {
  readonly title: string
  readonly disabled: boolean
  readonly onSave: () => void
  readonly onCopy: () => void
}

/** One table of the view: as a file, or for the clipboard. */
function TableButtons({ title, disabled, onSave, onCopy }: TableButtonsProps) {
  const { t } = useTranslation()
  const buttons = [
    ['csv', onSave],
    ['copy', onCopy],
  ] as const
  return (
    <div className="take-table">
      <span>{title}</span>
      {buttons.map(([name, onClick]) => (
        <button
          key={name}
          type="button"
          className="button"
          disabled={disabled}
          aria-label={t(`take_menu.${name}_label`, { table: title })}
          onClick={onClick}
        >
          {t(`take_menu.${name}`)}
        </button>
      ))}
    </div>
  )
}
