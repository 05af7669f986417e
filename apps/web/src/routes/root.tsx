import { createRootRoute, type SearchSchemaInput } from '@tanstack/react-router'
import { MissingPage } from '../shell/missing-page.js'
import { Shell } from '../shell/shell.js'
import { PageError } from '../ui/notice/page-error.js'
import { readViewState, type ViewState } from '../state/view-state.js'

/** The frame of all pages. Every page shares one description of what an address may say. */
export const rootRoute = createRootRoute({
  validateSearch: (raw: Partial<ViewState> & SearchSchemaInput): ViewState => readViewState(raw).state,
  component: Shell,
  notFoundComponent: MissingPage,
  errorComponent: PageError,
})
