/** The pages in the header, in order; each name is a key of `shell.nav`. The build writes them into the HTML too. */
export const pages = [
  { to: '/', name: 'overview' },
  { to: '/channels', name: 'channels' },
  { to: '/citations', name: 'citations' },
  { to: '/cascade', name: 'cascade' },
  { to: '/assignments', name: 'assignments' },
  { to: '/commitments', name: 'commitments' },
  { to: '/compare', name: 'compare' },
  { to: '/benchmark', name: 'benchmark' },
  { to: '/plans', name: 'plans' },
  { to: '/data', name: 'data' },
  { to: '/research', name: 'research' },
] as const
