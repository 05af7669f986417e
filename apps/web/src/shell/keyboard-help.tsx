import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from '../i18n/use-translation.js'
import { isTyping } from '../state/is-typing.js'
import './keyboard-help.css'

const keys = [
  { name: 'tab', keys: 'Tab' },
  { name: 'arrows', keys: '← → ↑ ↓' },
  { name: 'ends', keys: 'Home, End' },
  { name: 'enter', keys: 'Enter' },
  { name: 'escape', keys: 'Esc' },
  { name: 'slash', keys: '/' },
  { name: 'neighbours', keys: '[ ]' },
  { name: 'hits', keys: 'n p' },
  { name: 'question', keys: '?' },
] as const

/** A button and the key `?` open the list of keys. */
export function KeyboardHelp() {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)

  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === '?' && !isTyping(event)) dialog.current?.showModal()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  return (
    <>
      <button type="button" className="help-button" onClick={() => dialog.current?.showModal()}>
        {t('shell.keyboard.open')}
      </button>
      <dialog ref={dialog} className="keyboard-help" aria-labelledby="keyboard-title">
        <h2 id="keyboard-title">{t('shell.keyboard.title')}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('shell.keyboard.key')}</th>
              <th scope="col">{t('shell.keyboard.does')}</th>
            </tr>
          </thead>
          <tbody>
            {keys.map((line) => (
              <tr key={line.name}>
                <th scope="row">
                  <kbd>{line.keys}</kbd>
                </th>
                <td>{t(`shell.keyboard.${line.name}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {t('shell.keyboard.close')}
        </button>
      </dialog>
    </>
  )
}
