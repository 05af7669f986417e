import { useSuspenseQuery } from '@tanstack/react-query'
import { type MouseEvent, useState } from 'react'
import { formatDate, formatInstant } from '../format/date.js'
import { useLanguage } from '../i18n/use-language.js'
import { useTranslation } from '../i18n/use-translation.js'
import { useFilter } from '../state/use-view.js'
import { isoDay } from '../takeaway/iso-day.js'
import { trpc } from '../trpc.js'
import type { PictureKind } from './save-picture.js'
import './save-buttons.css'

/** Saves the figure around it as PNG or SVG, with its title, filters, source and day on it. */
export function SaveButtons({ title }: { readonly title: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data } = useSuspenseQuery(trpc.overview.summary.queryOptions({ filter: useFilter() }))
  const [said, setSaid] = useState('')
  const save = (kind: PictureKind) => (event: MouseEvent) => {
    const figure = event.currentTarget.closest('.figure')
    if (figure === null) return
    const day = isoDay(new Date())
    const source = t('picture.source', {
      build: data.build.build_id,
      built: formatInstant(data.build.built_at, language),
      day: formatDate(day, language),
    })
    setSaid(t('picture.working'))
    // What draws pictures comes in its own chunk.
    import('./save-picture.js')
      .then(({ savePicture }) => savePicture(figure, { kind, title, source, day }))
      .then(
        (file) => setSaid(t('picture.saved', { file })),
        (error: unknown) =>
          setSaid(t('picture.failed', { message: error instanceof Error ? error.message : String(error) })),
      )
  }
  return (
    <p className="save-buttons no-print">
      <span>{t('picture.save')}</span>
      {(['png', 'svg'] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          className="text-button"
          aria-label={t('picture.label', { kind: kind.toUpperCase(), title })}
          onClick={save(kind)}
        >
          {kind.toUpperCase()}
        </button>
      ))}
      <span role="status">{said}</span>
    </p>
  )
}
