import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { describeInBrowser } from '../harness/browser.js'
import { drawn, leave, sampleSite, visit } from './site.js'

const SLOW = 90_000

/** Keeps what stands on the page when it is printed, instead of the dialog of the browser; runs before the page's own scripts. */
const KEEP_PRINTED = `window.print = () => {
  window.dispatchEvent(new Event('beforeprint'))
  setTimeout(() => {
    const count = (selector) => document.querySelectorAll(selector).length
    window.printed = {
      assignments: count('.assignment-list tbody tr'),
      due: count('[data-drawing="due"], main .skeleton'),
      charts: count('.recharts-surface'),
      tables: count('.figure-table table'),
    }
  })
}`

const printedSchema = z.object({ assignments: z.number(), due: z.number(), charts: z.number(), tables: z.number() })
const printedOf = async (page: Page): Promise<z.infer<typeof printedSchema>> => {
  await page.waitForFunction(() => 'printed' in window)
  return printedSchema.parse(await page.evaluate('window.printed'))
}

/** How many rows a request asks a procedure for; a batch asks several procedures at once. */
function limitsOf(procedure: string, { pathname, searchParams }: URL): readonly number[] {
  const inputs = z
    .record(z.string(), z.object({ limit: z.number() }).partial())
    .parse(JSON.parse(searchParams.get('input') ?? '{}'))
  const names = pathname.replace('/trpc/', '').split(',')
  return names.flatMap((name, at) => (name === procedure ? (inputs[at]?.limit ?? []) : []))
}

describeInBrowser('printing', () => {
  const site = sampleSite()

  test.each([
    ['/assignments', 0],
    ['/commitments', 3],
    ['/channels', 1],
  ])(
    'Ctrl+P as soon as %s can be seen prints its later parts, its charts and whole lists',
    async (path, charts) => {
      const context = await site.browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' })
      const page = await context.newPage()
      await page.addInitScript(KEEP_PRINTED)
      await page.goto(site.server.url + path)
      await page.locator('#root > :not(.static-shell) main h1').first().waitFor()
      await page.keyboard.press('Control+p')
      const printed = await printedOf(page)
      expect(printed.due).toBe(0)
      const { total } = await site.api.assignments.list.query({ limit: 1 })
      expect(printed).toEqual({ due: 0, charts, tables: charts, assignments: charts === 0 ? total : 0 })
      await context.close()
    },
    SLOW,
  )

  test(
    'the menu prints a list whole, and on screen it stays as it was',
    async () => {
      const { page } = await visit(site, '/assignments')
      await page.evaluate(KEEP_PRINTED)
      await page.getByRole('button', { name: 'Tải về' }).click()
      await page.getByRole('button', { name: /^In trang này/ }).click()
      const printed = await printedOf(page)
      expect(printed.assignments).toBe((await site.api.assignments.list.query({ limit: 1 })).total)
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
      await page.waitForFunction(() => document.querySelectorAll('.assignment-list tbody tr').length === 25)
      // Another filter is not asked for whole: nobody is about to print any more.
      const limits: number[] = []
      page.on('request', (request) => limits.push(...limitsOf('assignments.list', new URL(request.url()))))
      await page.getByRole('button', { name: /^Năm/ }).click()
      await page.getByRole('checkbox', { name: /2022/ }).check()
      await page.waitForURL(/year=2022/)
      await expect.poll(() => limits, { timeout: SLOW / 3 }).not.toEqual([])
      await page.waitForLoadState('networkidle')
      expect(Math.max(...limits)).toBeLessThan(100)
      await leave(page)
    },
    SLOW,
  )

  test(
    'on a Mac Ctrl+P stays what it is in a field, and ⌘P prints',
    async () => {
      const userAgent = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/140.0.0.0'
      const context = await site.browser.newContext({ userAgent })
      const page = await context.newPage()
      await page.addInitScript(KEEP_PRINTED)
      await page.goto(`${site.server.url}/glossary`)
      await drawn(page)
      const taken = (keys: { readonly ctrlKey?: boolean; readonly metaKey?: boolean; readonly repeat?: boolean }) =>
        page.evaluate(
          (init) =>
            !document.body.dispatchEvent(
              new KeyboardEvent('keydown', { key: 'p', bubbles: true, cancelable: true, ...init }),
            ),
          keys,
        )
      expect(await taken({ ctrlKey: true })).toBe(false)
      expect(await taken({ metaKey: true, repeat: true })).toBe(true)
      expect(await page.evaluate(() => 'printed' in window)).toBe(false)
      expect(await taken({ metaKey: true })).toBe(true)
      await page.waitForFunction(() => 'printed' in window)
      await context.close()
    },
    SLOW,
  )

  test(
    'a printed plan has all that was read behind its text, without the kinds that are switched off',
    async () => {
      const { rows } = await site.api.plans.list.query({})
      const id = rows[0]?.plan.plan_id ?? ''
      const detail = await site.api.plans.byId.query({ plan_id: id })
      const { page } = await visit(site, `/plans/${id}?hide=channel`)
      expect(await page.locator('.plan-paper').count()).toBe(0)
      await page.emulateMedia({ media: 'print' })
      await page.locator('.plan-paper').waitFor()
      const printed = await page.locator('.plan-paper').innerText()
      const plain = (text: string): string => text.replace(/\s+/g, ' ')
      for (const { quote } of [...detail.legal_citations, ...detail.assignments, ...detail.commitments])
        expect(plain(printed)).toContain(plain(quote))
      expect(await page.locator('.plan-paper h3').allInnerTexts()).not.toContainEqual(expect.stringMatching(/^Kênh/))
      expect(await page.locator('.plan-paper h3').count()).toBe(4)
      await leave(page)
    },
    SLOW,
  )

  test(
    'words that a click would show whole are whole on paper',
    async () => {
      const { page } = await visit(site, '/assignments')
      const cut = (): Promise<number> =>
        page.locator('a.clamped').evaluateAll((all) => all.filter((a) => a.scrollHeight > a.clientHeight + 1).length)
      await page.locator('a.clamped').first().waitFor()
      expect(await cut()).toBeGreaterThan(0)
      await page.emulateMedia({ media: 'print' })
      expect(
        await page
          .locator('a.clamped')
          .first()
          .evaluate((a) => getComputedStyle(a).display),
      ).toBe('inline')
      await leave(page)
    },
    SLOW,
  )

  test(
    'the rows that two plans have alike keep their heading on paper, tables of a figure need none',
    async () => {
      const { rows } = await site.api.plans.list.query({ limit: 2 })
      const sides = rows.map(({ plan }) => `side=plan:${plan.plan_id}`).join('&')
      const { page } = await visit(site, `/compare?${sides}`)
      await page.emulateMedia({ media: 'print' })
      const heading = page.locator('#channel details summary')
      expect(await heading.isVisible()).toBe(true)
      expect(await heading.innerText()).toMatch(/^Giống nhau: \d+ dòng/)
      await page.goto(`${site.server.url}/citations`)
      await drawn(page)
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.figure-table summary:visible').count()).toBe(0)
      await leave(page)
    },
    SLOW,
  )
})
