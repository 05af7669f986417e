import type { Plugin, Rolldown } from 'vite'
import { en } from './src/i18n/en.js'
import { vi } from './src/i18n/vi.js'
import { pages } from './src/shell/pages.js'
import { hasLead, isTitledPath, pageLeads, pageTitles } from './src/routes/page-titles.js'

/** Served for every address without an HTML of its own, such as one plan. */
const PLAIN = 'app.html'

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
  return `<div class="static-shell"><header class="header"><div class="header-row"><a class="product" href="/">Đối Chiếu</a>${navigation(path)}<div class="header-tools"></div></div></header><div class="frame"><main><div class="page-head"><div class="page-title">${heading}</div>${answer}</div>${SKELETON}</main></div></div>`
}

/** Files of a page's own code: its chunk, what that imports, and their styles. */
function filesOf(
  bundle: Rolldown.OutputBundle,
  path: string,
): { readonly scripts: string[]; readonly styles: string[] } {
  const name = path === '/' ? 'overview' : path.slice(1)
  const page = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(`/src/pages/${name}/${name}-page.tsx`) === true,
  )
  if (page?.type !== 'chunk') throw new Error(`no chunk of the page ${name}`)
  const scripts = [page.fileName, ...page.imports]
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
 * What a reader reads comes first on a slow line: styles and fonts before scripts, for the title and its answer are in the
 * HTML and wait for no script.
 */
function textFirst(html: string, fonts: readonly string[]): string {
  const preloads = fonts.map(
    (file) => `    <link rel="preload" as="font" type="font/woff2" crossorigin href="/${file}">\n`,
  )
  return html
    .replaceAll('<link rel="modulepreload" ', '<link rel="modulepreload" fetchpriority="low" ')
    .replaceAll('<script type="module" ', '<script type="module" fetchpriority="low" ')
    .replace('</title>\n', `</title>\n${preloads.join('')}`)
}

/**
 * Writes one HTML a page (`channels.html` for /channels) with its title already in it and its code asked for at once, so
 * that nothing of a page waits for the script of all pages; and `app.html` for all other addresses.
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
      write(PLAIN, html.replace(place, `<div id="root">${shell(null, null, null)}</div>`))
      for (const path of Object.keys(pageTitles).filter(isTitledPath)) {
        const filled = html.replace(
          place,
          `<div id="root">${shell(path, pageTitles[path], hasLead(path) ? pageLeads[path] : null)}</div>`,
        )
        const source = withFiles(filled, filesOf(bundle, path))
        if (path === '/') index.source = textFirst(source, fonts)
        else write(`${path.slice(1)}.html`, source)
      }
    },
  }
}
