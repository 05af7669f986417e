import { say } from './terminal.js'
import type { Terminal } from './terminal.js'
import type { Text } from './language.js'

/** Counts the steps of one phase of work and shows them on the notes' stream. */
export interface Progress {
  readonly step: () => void
  readonly done: () => void
}

const BAR_WIDTH = 24
const BAR_EVERY_MS = 100
const LINE_EVERY_MS = 5000

/** A bar with count, rate and remaining time on a terminal; elsewhere a plain line now and then and at the end. */
export function startProgress(terminal: Terminal, label: Text, total: number): Progress {
  const started = performance.now()
  const every = terminal.noteIsTerminal ? BAR_EVERY_MS : LINE_EVERY_MS
  let count = 0
  let shownAt = started
  const name = say(terminal, label)
  const show = (now: number): void => {
    shownAt = now
    const line = `${name} ${progressFigures(terminal, count, total, (now - started) / 1000)}`
    terminal.note(terminal.noteIsTerminal ? `\r\u001b[K${bar(count, total)} ${line}` : `${line}\n`)
  }
  return {
    step: () => {
      count++
      const now = performance.now()
      if (now - shownAt >= every) show(now)
    },
    done: () => {
      show(performance.now())
      if (terminal.noteIsTerminal) terminal.note('\n')
    },
  }
}

function bar(count: number, total: number): string {
  const filled = total === 0 ? BAR_WIDTH : Math.round((count / total) * BAR_WIDTH)
  return `[${'#'.repeat(filled)}${'.'.repeat(BAR_WIDTH - filled)}]`
}

/** `120/500 (240/s, còn 2 s)`. */
function progressFigures(terminal: Terminal, count: number, total: number, seconds: number): string {
  const rate = seconds > 0 ? count / seconds : 0
  const unit = say(terminal, { vi: 'giây', en: 's' })
  const perSecond = `${rate.toFixed(rate < 10 ? 1 : 0)}/${unit}`
  if (count >= total || rate === 0) return `${count}/${total} (${perSecond})`
  const left = Math.ceil((total - count) / rate)
  return `${count}/${total} (${perSecond}, ${say(terminal, { vi: 'còn', en: 'left' })} ${left} ${unit})`
}
