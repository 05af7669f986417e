/** The title of each page that has one before its data are there, as a key of the texts. The build draws it into the page's own HTML. */
export const pageTitles = {
  '/': 'overview.title',
  '/channels': 'channels.title',
  '/citations': 'citations.title',
  '/cascade': 'cascade.title',
  '/assignments': 'assignments.title',
  '/commitments': 'commitments.title',
  '/plans': 'plans.title',
  '/data': 'data.title',
  '/research': 'research.title',
  '/search': 'search.title',
  '/glossary': 'glossary.title',
} as const

type TitledPath = keyof typeof pageTitles

export const isTitledPath = (path: string): path is TitledPath => Object.hasOwn(pageTitles, path)

/** Words that stand under a title whatever the data are. */
export const pageLeads = { '/': 'overview.purpose' } as const

export const hasLead = (path: string): path is keyof typeof pageLeads => Object.hasOwn(pageLeads, path)

/** Pages whose title waits for what is chosen, or for texts of their own. Their HTML asks for their code at once all the same. */
export const untitledPaths = ['/compare', '/benchmark'] as const
