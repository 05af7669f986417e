import { useEffect, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.js'
import './copy-button.css'

const TOLD_MS = 4000

interface CopyButtonProps {
  readonly label: string
  /** Asked at the moment of the click: the address may have changed since the button was drawn. */
  readonly text: () => string
}

/** Puts a text on the clipboard and says so in its own place, for screen readers too. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const { t } = useTranslation()
  const [told, setTold] = useState<'copied' | 'refused' | null>(null)
  useEffect(() => {
    if (told === null) return
    const timer = setTimeout(() => setTold(null), TOLD_MS)
    return () => clearTimeout(timer)
  }, [told])
  const copy = (): void => {
    // Browsers offer a clipboard to secure origins only; over plain HTTP in an office network there is none.
    const write: Promise<void> =
      'clipboard' in navigator ? navigator.clipboard.writeText(text()) : Promise.reject(new Error('no clipboard'))
    write.then(
      () => setTold('copied'),
      () => setTold('refused'),
    )
  }
  return (
    <span className="copy no-print">
      <button type="button" className="button" onClick={copy}>
        {label}
      </button>
      <span role="status" className="note">
        {told !== null && t(`copy.${told}`)}
      </span>
    </span>
  )
}
