import { type SubmitEvent, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.js'
import { useChangeView, useView } from '../../state/use-view.js'

/** The large box of the search page. Another query begins at its first page and leaves a step to go back to. */
export function SearchForm() {
  const { t } = useTranslation()
  const { q } = useView()
  const change = useChangeView()
  const [typed, setTyped] = useState(q)
  const [from, setFrom] = useState(q)
  if (from !== q) {
    setFrom(q)
    setTyped(q)
  }
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    change({ q: typed.trim(), page: 1, within: null })
  }
  return (
    <form role="search" className="search-form no-print" onSubmit={submit}>
      <input
        type="search"
        value={typed}
        maxLength={200}
        aria-label={t('search.label')}
        aria-keyshortcuts="/"
        aria-describedby="search-how"
        placeholder={t('search.placeholder')}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- an empty search page has nothing else to do
        autoFocus={q === ''}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="submit" className="button">
        {t('search.submit')}
      </button>
      <p id="search-how" className="note">
        {t('search.how')}
      </p>
    </form>
  )
}
