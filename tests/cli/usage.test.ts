import { describe, expect, it } from 'vitest'
import { doichieu, hasThreeParts, temporaryFolder } from './cli.js'

describe('wrong use: status 2, three parts, nothing made', () => {
  it.each([
    { args: ['ingst', 'x'], says: /no command ingst\. Did you mean ingest\?/ },
    { args: ['--verson'], says: /no option --verson/ },
    { args: ['ingest'], says: /PATH is missing/ },
    { args: ['extract'], says: /FILE is missing/ },
    { args: ['remove'], says: /NAME is missing/ },
    { args: ['sql'], says: /statement is missing/ },
    { args: ['sql', 'SELECT', '1'], says: /One statement only/ },
    { args: ['ingest', 'x', '--bd', 'y'], says: /no option --bd\. Did you mean --db\?/ },
    { args: ['ingest', 'x', '--fesh'], says: /Did you mean --fresh\?/ },
    { args: ['ingest', 'x', '--fresh=yes'], says: /takes no value/ },
    { args: ['ingest', 'x', '--db'], says: /--db needs a value/ },
    { args: ['sql', 'SELECT 1', '--format', 'xml'], says: /no format xml/ },
    { args: ['extract', 'x', '--lang', 'fr'], says: /no language fr/ },
    { args: ['extract', 'x', '-q'], says: /no option -q/ },
    { args: ['--lang', 'fr', 'ingest', 'x'], says: /no language fr/ },
    { args: ['--lang=fr', '--help'], says: /no language fr/ },
    { args: ['help', 'ingst'], says: /no command ingst\. Did you mean ingest\?/ },
  ])('$args', async ({ args, says }) => {
    const done = await doichieu(await temporaryFolder(), args)
    expect(done.stderr).toMatch(says)
    expect(hasThreeParts(done.stderr)).toBe(true)
    expect(done.stdout).toBe('')
    expect(done.status).toBe(2)
  })

  it('no command at all shows the help on standard error', async () => {
    const done = await doichieu(await temporaryFolder(), [])
    expect(done.status).toBe(2)
    expect(done.stderr).toMatch(/Usage: doichieu/)
  })
})

describe('help and language', () => {
  it('lists every command, serve too', async () => {
    const done = await doichieu(await temporaryFolder(), ['--help'])
    expect(done.status).toBe(0)
    for (const name of ['ingest', 'extract', 'remove', 'localities', 'sql', 'serve'])
      expect(done.stdout).toMatch(new RegExp(`^  ${name} `, 'm'))
  })

  it.each(['ingest', 'extract', 'remove', 'localities', 'sql'])(
    '%s has its own help, in both languages',
    async (name) => {
      const folder = await temporaryFolder()
      const vietnamese = await doichieu(folder, [name, '--help'], 'vi')
      const english = await doichieu(folder, [name, '--help', '--lang', 'en'], 'vi')
      expect([vietnamese.status, english.status]).toEqual([0, 0])
      expect(vietnamese.stdout).toMatch(new RegExp(`Cách dùng: doichieu ${name} `))
      expect(english.stdout).toMatch(new RegExp(`Usage: doichieu ${name} `))
    },
  )

  it('takes --lang before the command as well, and it wins over the environment', async () => {
    const done = await doichieu(await temporaryFolder(), ['--lang', 'en', 'ingest'], 'vi')
    expect(done.stderr).toMatch(/PATH is missing/)
  })
})
