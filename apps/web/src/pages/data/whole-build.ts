/** Requests of the page about the data: of the whole build, whatever the filter of other pages. */
export const wholeBuild = { summary: {}, list: { limit: 500 }, repeated: {} } as const
