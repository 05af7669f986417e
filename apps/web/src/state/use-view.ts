import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import { useDeferredValue } from 'react'
import { defaultViewState, filterOf, readViewState, type ViewState } from './view-state.js'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** True where this page opened the side panel itself, so that closing it is going back. */
    opened?: boolean
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

/** Changes the address of the current view; `replace` leaves no step to go back to. */
export function useChangeView(): (
  patch: Partial<ViewState>,
  how?: { readonly replace?: boolean; readonly opened?: boolean },
) => void {
  const navigate = useNavigate()
  return (patch, how = {}) => {
    void navigate({
      to: '.',
      search: alter(patch),
      replace: how.replace ?? false,
      resetScroll: false,
      hash: true,
      state: how.opened === true ? { opened: true } : {},
    })
  }
}
