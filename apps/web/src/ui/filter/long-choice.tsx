import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.js'
import { ChoiceRows, type ChoiceRowsProps } from './choice-rows.js'
import { findOptions } from './find-options.js'

/** Who opens a long list is about to type a name; on a telephone the keyboard would cover the list, so it waits. */
const typeAtOnce = (box: HTMLInputElement | null): void => {
  const opened = box?.closest('.choice')?.contains(document.activeElement) === true
  if (opened && matchMedia('(pointer: fine)').matches) box.focus({ preventScroll: true })
}

/** A list too long to look through: a box above it leaves what matches. */
export function LongChoice({ options, ...rows }: ChoiceRowsProps) {
  const { t } = useTranslation()
  const [words, seek] = useState('')
  const found = findOptions(options, words)
  return (
    <>
      <input
        ref={typeAtOnce}
        type="search"
        className="choice-search"
        value={words}
        aria-label={t('filter.find')}
        placeholder={t('filter.find')}
        onChange={({ target }) => seek(target.value)}
      />
      <p role="status" className={found.length === 0 ? 'note' : 'visually-hidden'}>
        {words === '' ? '' : found.length === 0 ? t('filter.none_found') : t('filter.found', { n: found.length })}
      </p>
      <ChoiceRows {...rows} options={found} />
    </>
  )
}
