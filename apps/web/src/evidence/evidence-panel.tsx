import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { CatchBoundary } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useLayoutEffect, useRef } from 'react'
import { useTranslation } from '../i18n/use-translation.js'
import { pageCode } from '../state/page-code.js'
import type { Selection } from '../state/selection.js'
import { filterOfSide } from '../state/written-filter.js'
import { useFilter } from '../state/use-view.js'
import { useOpenSelection, usePanel } from '../state/use-panel.js'
import { CopyButton } from '../ui/copy-button.js'
import { PageError } from '../ui/notice/page-error.js'
import { PartSkeleton } from '../ui/skeleton.js'
import './evidence-panel.css'

/** Asked for at the first move of pointer or keys, so that the first load does without it and the first panel waits for nothing. */
const sentences = () => import('./sentences.js')
const Sentences = lazy(async () => ({ default: (await pageCode(sentences)).Sentences }))
if (typeof window !== 'undefined') {
  for (const sign of ['pointermove', 'pointerdown', 'keydown'] as const) {
    window.addEventListener(sign, () => void sentences().catch(() => {}), { once: true, passive: true })
  }
}
const PlansBehind = lazy(async () => ({ default: (await pageCode(() => import('./plans-behind.js'))).PlansBehind }))

/** The plans whose sentences are shown: a set of the selection's own, else the page's filter. */
function selected({ of }: Selection, filter: PlanFilter): PlanFilter {
  return of === undefined ? filter : (filterOfSide(of, filter.units) ?? filter)
}

/** The mark that a selection is opened by: where the focus goes when the panel was there before any mark had it. */
function markOf(written: string): Element | null {
  const cell = document.querySelector<HTMLElement>('main [role="gridcell"][aria-selected="true"]')
  // A grid is one tab stop, which may be another cell.
  if (cell?.hasAttribute('tabindex') === false) cell.tabIndex = -1
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="open="]')]
  return cell ?? links.find(({ href }) => new URL(href).searchParams.get('open') === written) ?? null
}

/** The sentences behind the open mark, at the side. Escape and Back close it; the focus returns to where it was. */
export function EvidencePanel() {
  const { written, close } = usePanel()
  return written === null ? null : <OpenPanel written={written} close={close} />
}

function OpenPanel({ written, close }: { readonly written: string; readonly close: () => void }) {
  const { t } = useTranslation()
  const selection = useOpenSelection()
  const filter = useFilter()
  const frame = useRef<HTMLDivElement>(null)
  const opener = useRef<Element | null>(null)
  const Contents = selection?.by === 'plan' ? PlansBehind : Sentences

  useEffect(() => {
    // Whatever had the focus outside the panel last is where it goes back to.
    const active = document.activeElement
    // Sentences that were there already have taken the focus by now.
    opener.current = active?.closest('.panel') === null ? active : null
    const onFocus = ({ target }: FocusEvent): void => {
      if (target instanceof Element && target.closest('.panel') === null) opener.current = target
    }
    document.addEventListener('focusin', onFocus)
    frame.current?.focus({ preventScroll: true })
    return () => {
      document.removeEventListener('focusin', onFocus)
      const back = opener.current
      if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true })
    }
  }, [])

  const leave = (): void => {
    // Nothing on this page had the focus before: the panel came with the address.
    if (opener.current === document.body || opener.current?.isConnected !== true) opener.current = markOf(written)
    close()
  }

  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      leave()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })

  return (
    <div ref={frame} className="panel no-print" role="dialog" aria-label={t('panel.label')} tabIndex={-1}>
      <div className="panel-bar">
        <CopyButton label={t('copy.link')} text={() => window.location.href} />
        <button type="button" className="panel-close" onClick={leave}>
          {t('panel.close')} <span aria-hidden="true">×</span>
        </button>
      </div>
      <QueryErrorResetBoundary>
        <CatchBoundary getResetKey={() => written} errorComponent={PageError}>
          <Suspense fallback={<PartSkeleton height={20} />}>
            {selection !== null && (
              <Contents key={written} selection={selection} filter={selected(selection, filter)} />
            )}
          </Suspense>
        </CatchBoundary>
      </QueryErrorResetBoundary>
    </div>
  )
}
