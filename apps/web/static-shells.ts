import type { Plugin, Rolldown } from 'vite'
import { en } from './src/i18n/en.js'
import { vi } from './src/i18n/vi.js'
import { pages } from './src/shell/pages.js'
import { hasLead, isTitledPath, pageLeads, pageTitles, untitledPaths } from './src/routes/page-titles.js'

/** Served for every address without an HTML of its own. */
const PLAIN = 'app.html'
/** Served for each plan: its code is asked for at once too. */
const PLAN = 'plan.html'

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function textOf(texts: unknown, key: string): string {
  const found = key
    .split('.')
    .reduce<unknown>(
      (value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : null),
      texts,
    )
  if (typeof found !== 'string') throw new Error(`no text ${key}`)
  return found
}

const inBothLanguages = (key: string): string =>
  `<span lang="vi">${escapeHtml(textOf(vi, key))}</span><span lang="en">${escapeHtml(textOf(en, key))}</span>`

/** Between these the server puts what the figures of the page say, where it knows it in time (apps/api/src/site/page-html.ts). */
const ROOM_START = '<!--first-->'
const ROOM_END = '<!--/first-->'

/** As `PageSkeleton` draws it: nothing changes when the script takes over. */
const SKELETON =
  '<div class="skeleton"><span class="skeleton-bar"></span><span class="skeleton-bar skeleton-short"></span><span class="skeleton-block"></span></div>'

function navigation(path: string | null): string {
  const links = pages.map(({ to, name }) => {
    const current = to === path ? ' aria-current="page"' : ''
    return `<li><a href="${to}"${current}>${inBothLanguages(`shell.nav.${name}`)}</a></li>`
  })
  return `<nav class="pages"><ul>${links.join('')}</ul></nav>`
}

/** The head and the title as the page itself will draw them: the first thing a reader sees, before any script has run. */
function shell(path: string | null, title: string | null, lead: string | null): string {
  const heading =
    title === null ? '<span class="skeleton-bar skeleton-title"></span>' : `<h1>${inBothLanguages(title)}</h1>`
  const answer = lead === null ? '' : `<div class="answer"><p>${inBothLanguages(lead)}</p></div>`
  return `<div class="static-shell"><header class="header"><div class="header-row"><a class="product" href="/">Đối Chiếu</a>${navigation(path)}<div class="header-tools"></div></div></header><div class="frame"><main>${ROOM_START}<div class="page-head"><div class="page-title">${heading}</div>${answer}</div>${ROOM_END}${SKELETON}</main></div></div>`
}

/** Files of a page: the chunk that draws any page, its own, what they import, and their styles. */
function filesOf(
  bundle: Rolldown.OutputBundle,
  name: string | null,
): { readonly scripts: string[]; readonly styles: string[] } {
  const modules = ['/src/draw-page.tsx', ...(name === null ? [] : [`/src/pages/${name}/${name}-page.tsx`])]
  const scripts = modules.flatMap((module) => {
    const chunk = Object.values(bundle).find(
      (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(module) === true,
    )
    if (chunk?.type !== 'chunk') throw new Error(`no chunk of ${module}`)
    return [chunk.fileName, ...chunk.imports]
  })
  const styles = scripts.flatMap((file) => {
    const chunk = bundle[file]
    return chunk?.type === 'chunk' ? [...(chunk.viteMetadata?.importedCss ?? [])] : []
  })
  return { scripts, styles }
}

/** The fonts of a title and of plain text, both in the letters that Vietnamese adds and in those of English. */
const fontsOf = (bundle: Rolldown.OutputBundle): readonly string[] =>
  Object.keys(bundle).filter((file) => /be-vietnam-pro-(?:latin|vietnamese)-(?:400|600)-normal.*\.woff2$/.test(file))

/** Adds what a page needs and is not there yet. */
function withFiles(html: string, { scripts, styles }: ReturnType<typeof filesOf>): string {
  const links = [
    ...styles.map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`),
    ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`),
  ].filter((link) => !html.includes(/href="[^"]+"/.exec(link)?.[0] ?? link))
  return html.replace('</head>', `${[...new Set(links)].map((link) => `    ${link}\n`).join('')}  </head>`)
}

/**
 * What a reader reads comes first on a slow line: styles and fonts. Scripts are named for `start.js`, which asks for them
 * when the page has been painted, for its title and its answer are in the HTML and wait for none.
 */
function textFirst(html: string, fonts: readonly string[]): string {
  const preloads = fonts.map(
    (file) => `    <link rel="preload" as="font" type="font/woff2" crossorigin href="/${file}">\n`,
  )
  const scripts: string[] = []
  const bare = html.replace(
    /[ \t]*<(?:link rel="modulepreload"[^>]*href|script type="module"[^>]*src)="([^"]+)"[^>]*>(?:<\/script>)?\n/g,
    (_whole, file: string) => {
      scripts.push(file)
      return ''
    },
  )
  return bare.replace(
    '</title>\n',
    `</title>\n${preloads.join('')}    <script type="text/plain" id="scripts">${scripts.join(' ')}</script>\n`,
  )
}

/**
 * Writes one HTML a page (`channels.html` for /channels) with its title already in it and its code asked for at once, so
 * that nothing of a page waits for the script of all pages; `plan.html` for each plan, and `app.html` for all other addresses.
 */
export function staticShells(): Plugin {
  return {
    name: 'static-shells',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const index = bundle['index.html']
      if (index?.type !== 'asset') throw new Error('no index.html')
      const html = String(index.source)
      const place = '<div id="root"></div>'
      if (!html.includes(place)) throw new Error('index.html has no empty #root')
      const fonts = fontsOf(bundle)
      const write = (fileName: string, source: string): void => {
        this.emitFile({ type: 'asset', fileName, source: textFirst(source, fonts) })
      }
      write(
        PLAIN,
        withFiles(html.replace(place, `<div id="root">${shell(null, null, null)}</div>`), filesOf(bundle, null)),
      )
      write(
        PLAN,
        withFiles(html.replace(place, `<div id="root">${shell(null, null, null)}</div>`), filesOf(bundle, 'plan')),
      )
      for (const path of [...Object.keys(pageTitles), ...untitledPaths]) {
        const title = isTitledPath(path) ? pageTitles[path] : null
        const lead = hasLead(path) ? pageLeads[path] : null
        const filled = html.replace(place, `<div id="root">${shell(path, title, lead)}</div>`)
        const source = withFiles(filled, filesOf(bundle, path === '/' ? 'overview' : path.slice(1)))
        if (path === '/') index.source = textFirst(source, fonts)
        else write(`${path.slice(1)}.html`, source)
      }
    },
  }
}
