/** Long enough for the browser to begin the download. */
const KEPT_MS = 60_000

/** Gives bytes to the reader as a file. */
export function saveFile(name: string, type: string, content: Uint8Array<ArrayBuffer> | string | Blob): void {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}

/** Puts HTML and text on the clipboard. The older way serves addresses that browsers do not trust (http inside an office). */
export async function copyBoth(html: string, text: string): Promise<void> {
  if (window.isSecureContext && 'ClipboardItem' in window) {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    })
    await navigator.clipboard.write([item])
    return
  }
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html)
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
  }
  document.addEventListener('copy', onCopy, { once: true })
  const copied = document.execCommand('copy')
  document.removeEventListener('copy', onCopy)
  if (!copied) throw new Error('the browser refused the clipboard')
}
