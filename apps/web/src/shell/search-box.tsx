import { Link, useLocation, useNavigate } from '@tanstack/react-router'
import { type SubmitEvent, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.js'
import { carry, useView } from '../state/use-view.js'
import './search-box.css'

/** True while the reader writes somewhere: single keys belong to the text then. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null

/** Searches the texts of all plans. The key `/` puts the cursor here, or into the box of the search page where it is open. */
export function SearchBox() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { q } = useView()
  const { pathname } = useLocation()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(q)
  const [from, setFrom] = useState(q)
  // The address alone counts once it has changed: Back shows the words of before.
  if (from !== q) {
    setFrom(q)
    setTyped(q)
  }

  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
      const own = document.querySelector<HTMLInputElement>('main input[type=search]')
      const box = own ?? input.current
      if (box === null || box.offsetParent === null) return
      event.preventDefault()
      box.focus()
      box.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  if (pathname === '/search') return null
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    void navigate({ to: '/search', search: carry({ q: typed.trim() }) })
  }
  return (
    <>
      <form role="search" className="search-box no-print" onSubmit={submit}>
        <input
          ref={input}
          type="search"
          value={typed}
          maxLength={200}
          placeholder={t('search.box')}
          aria-label={t('search.label')}
          aria-keyshortcuts="/"
          onChange={({ target }) => setTyped(target.value)}
        />
        <kbd aria-hidden="true">/</kbd>
      </form>
      <Link to="/search" search={carry()} className="search-link no-print">
        {t('search.box')}
      </Link>
    </>
  )
}
