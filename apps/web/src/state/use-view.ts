import { getRouteApi, useNavigate, useRouter } from '@tanstack/react-router'
import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import { useDeferredValue } from 'react'
import { defaultViewState, filterOf, readViewState, type ViewState } from './view-state.js'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** True where this page opened the side panel itself, so that closing it is going back. */
    opened?: boolean
    /** What of the filter this step changed, so that more of the same belongs to it. */
    step?: string
  }
}

const root = getRouteApi('__root__')

/** What the address says. */
export function useView(): ViewState {
  return root.useSearch()
}

/**
 * The filter for queries. It lags behind the address while new figures load, so the figures of the old filter stay on
 * screen instead of a skeleton.
 */
export function useFilter(): PlanFilter {
  return filterOf(useDeferredValue(useView()))
}

/** The state of a link to another view: language and filter are carried along, all else only as given. */
export function carry(patch: Partial<ViewState> = {}): (from: Partial<ViewState>) => ViewState {
  return (from) => {
    const { state } = readViewState(from)
    return { ...defaultViewState, lang: state.lang, ...filterOf(state), ...patch }
  }
}

/** The state of a link that stays on the view and changes a part of it. */
export function alter(patch: Partial<ViewState>): (from: Partial<ViewState>) => ViewState {
  return (from) => ({ ...readViewState(from).state, ...patch })
}

interface HowToChange {
  /** Leaves no step to go back to. */
  readonly replace?: boolean
  readonly opened?: boolean
  /** Changes of one name that follow each other are one step: years ticked one after another are taken back together. */
  readonly step?: string
}

/** Changes the address of the current view. */
export function useChangeView(): (patch: Partial<ViewState>, how?: HowToChange) => void {
  const navigate = useNavigate()
  const router = useRouter()
  return (patch, how = {}) => {
    const { step } = how
    const goesOn = step !== undefined && router.state.location.state.step === step
    void navigate({
      to: '.',
      search: alter(patch),
      replace: how.replace ?? goesOn,
      resetScroll: false,
      hash: true,
      state: { ...(how.opened === true ? { opened: true } : {}), ...(step === undefined ? {} : { step }) },
    })
  }
}
