import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Finished } from '../harness/run-process.js'
import { doichieu, folderWith, hasThreeParts, planBytes, rowsOf, temporaryFolder } from './cli.js'

// Several builds a test, and some tests start processes.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const plan = (await planBytes()).toString('utf8')
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')
const ole = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(600),
  Buffer.from('WordDocument', 'utf16le'),
  Buffer.alloc(64),
])
const docx = latin1('PK\x03\x04\x14\0\0\0\x08\0................word/document.xml....')

interface BadFile {
  readonly what: string
  readonly name: string
  readonly content: string | Uint8Array
  readonly reason: string
  /** What the English message must name. */
  readonly says: RegExp
}

const badFiles: readonly BadFile[] = [
  { what: 'an empty file', name: 'a.txt', content: '', reason: 'empty', says: /empty/ },
  { what: 'white space only', name: 'b.txt', content: ' \n\t\r\n\u00a0\f ', reason: 'blank', says: /white space/ },
  { what: 'NUL bytes', name: 'c.txt', content: latin1('K\x00\x01\x02'), reason: 'binary', says: /binary/ },
  {
    what: 'a NUL behind each of many bytes',
    name: 'c2.txt',
    content: latin1('\x07\0\x01\0'.repeat(200)),
    reason: 'binary',
    says: /binary/,
  },
  { what: 'control characters', name: 'd.txt', content: '\x01\x02\x03\x04 KẾ HOẠCH', reason: 'binary', says: /binary/ },
  { what: 'a .doc', name: 'e.doc', content: ole, reason: 'unsupported_type', says: /Word \(\.doc\).*not read yet/ },
  { what: 'a .docx', name: 'f.docx', content: docx, reason: 'unsupported_type', says: /Word \(\.docx\).*not read yet/ },
  { what: 'a .pdf', name: 'g.pdf', content: '%PDF-1.7\n', reason: 'unsupported_type', says: /PDF.*not read yet/ },
  { what: 'a .zip', name: 'h.zip', content: latin1('PK\x03\x04xx'), reason: 'unsupported_type', says: /ZIP/ },
  { what: 'an .xlsx', name: 'i.xlsx', content: latin1('PK\x03\x04..xl/'), reason: 'unsupported_type', says: /Excel/ },
  { what: 'a picture', name: 'j.jpg', content: latin1('\xff\xd8\xff\xe0'), reason: 'unsupported_type', says: /JPEG/ },
  {
    what: 'a PDF named .txt',
    name: 'k.txt',
    content: '%PDF-1.4\n%âã',
    reason: 'unsupported_type',
    says: /content is PDF/,
  },
  {
    what: 'a ZIP named .txt',
    name: 'l.txt',
    content: latin1('PK\x03\x04xx'),
    reason: 'unsupported_type',
    says: /content is ZIP/,
  },
  {
    what: 'a Word XML named .txt',
    name: 'l2.txt',
    content:
      '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<w:wordDocument>KẾ HOẠCH</w:wordDocument>',
    reason: 'unsupported_type',
    says: /content is Word XML/,
  },
  {
    what: 'another XML named .txt',
    name: 'l3.txt',
    content: '\ufeff<?xml version="1.0"?>\n<!-- saved -->\n<office:document-content>KẾ HOẠCH</office:document-content>',
    reason: 'unsupported_type',
    says: /content is XML/,
  },
  {
    what: 'a page with the prologue of XML',
    name: 'l4.txt',
    content: '<?xml version="1.0"?>\n<!DOCTYPE html><html><body>KẾ HOẠCH</body></html>',
    reason: 'unsupported_type',
    says: /content is HTML/,
  },
  { what: 'a Word file named .md', name: 'm.md', content: ole, reason: 'unsupported_type', says: /content is Word/ },
  {
    what: 'invalid UTF-8',
    name: 'n.txt',
    content: Buffer.concat([Buffer.from('Plan '), latin1('\xc3\x28 ok')]),
    reason: 'invalid_encoding',
    says: /not valid UTF-8 \(byte 7\)/,
  },
  {
    what: 'a plan with one damaged byte',
    name: 'u.txt',
    content: Buffer.concat([Buffer.from(plan), latin1('\xe1')]),
    reason: 'invalid_encoding',
    says: new RegExp(`not valid UTF-8 \\(byte ${Buffer.byteLength(plan) + 1}\\)`),
  },
  {
    what: 'odd UTF-16',
    name: 'o.txt',
    content: Buffer.concat([latin1('\xff\xfe'), Buffer.from('\ud800x', 'utf16le')]),
    reason: 'invalid_encoding',
    says: /UTF-16/,
  },
  {
    what: 'a little VNI',
    name: 'p.txt',
    content: latin1('Coäng hoøa xaõ hoäi chuû nghóa'),
    reason: 'legacy_encoding',
    says: /VNI/,
  },
  {
    what: 'a little TCVN3',
    name: 'q.txt',
    content: latin1('Céng hßa x· héi chñ nghÜa'),
    reason: 'legacy_encoding',
    says: /TCVN3 \(ABC\)/,
  },
  {
    what: 'TCVN3 kept as Latin letters',
    name: 'r.txt',
    content: 'Céng hßa x· héi chñ nghÜa',
    reason: 'legacy_encoding',
    says: /TCVN3/,
  },
  {
    what: 'a 50 MB text',
    name: 's.txt',
    content: Buffer.alloc(50 * 1024 * 1024, 'Kế hoạch tuyên truyền '),
    reason: 'too_large',
    says: /50 MB, over the limit of 10 MB/,
  },
  {
    what: 'a text without a plan',
    name: 't.txt',
    content: 'Thơ tình.\nSóng bắt đầu từ gió.\n',
    reason: 'no_plan',
    says: /no plan/,
  },
]

/** All bad files beside one good one, ingested and extracted once; each test looks at its own file. */
const everything = { 'plan.txt': plan, ...Object.fromEntries(badFiles.map(({ name, content }) => [name, content])) }

describe('a file that cannot be taken in', () => {
  let folder = ''
  let ingested: Finished = { status: null, stdout: '', stderr: '' }
  let extracted: Finished = { status: null, stdout: '', stderr: '' }
  let refused: unknown = []
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'doichieu-bad-'))
    await mkdir(join(folder, 'in'))
    for (const [name, content] of Object.entries(everything)) await writeFile(join(folder, 'in', name), content)
    ingested = await doichieu(folder, ['ingest', 'in', '--db', 'p.duckdb'])
    extracted = await doichieu(folder, ['extract', ...Object.keys(everything).map((name) => join('in', name))], 'vi')
    refused = await rowsOf(folder, 'SELECT file_name, reason FROM refused_files')
  })
  afterAll(async () => await rm(folder, { recursive: true, force: true, maxRetries: 3 }))

  it('does not keep the others out', async () => {
    expect(ingested.status).toBe(1)
    expect(ingested.stdout).toMatch(/1 document, 1 plan/)
    expect(await rowsOf(folder, 'SELECT file_name FROM documents')).toEqual([{ file_name: 'plan.txt' }])
  })

  it.each(badFiles)('$what: refused as $reason, in three parts', ({ name, reason, says }) => {
    const message = messageOf(ingested.stderr, name)
    expect(message).toMatch(says)
    expect(hasThreeParts(message)).toBe(true)
    expect(refused).toContainEqual({ file_name: name, reason })
  })

  it.each(badFiles)('$what: extract prints an error object, in Vietnamese too', ({ name, reason }) => {
    const lines: unknown[] = extracted.stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(extracted.status).toBe(1)
    expect(lines).toContainEqual(
      expect.objectContaining({
        file: name,
        reason,
        error: expect.stringMatching(/[ăâđêôơưạ-ỹ]/),
        effect: expect.any(String),
        next: expect.any(String),
      }),
    )
    expect(lines).toContainEqual(expect.objectContaining({ file: 'plan.txt', plan: expect.any(Object) }))
  })

  it('with nothing readable nothing is published: status 3, the old database byte for byte', async () => {
    await rm(join(folder, 'in/plan.txt'))
    const before = await readFile(join(folder, 'p.duckdb'))
    const done = await doichieu(folder, ['ingest', 'in', '--db', 'p.duckdb'], 'vi')
    expect(done.status).toBe(3)
    expect(done.stdout).toBe('')
    expect(hasThreeParts(done.stderr, 'vi')).toBe(true)
    expect(before.equals(await readFile(join(folder, 'p.duckdb')))).toBe(true)
  })
})

/** The message about one file: its first line and the indented lines after it. */
function messageOf(stderr: string, name: string): string {
  return new RegExp(`^${name.replace('.', '\\.')}: .*\\n(?:  .*\\n)*`, 'm').exec(stderr)?.[0] ?? ''
}

describe('an older version', () => {
  it('stays when its file is refused, and the message says so', async () => {
    const folder = await folderWith({ 'in/plan.txt': plan, 'in/other.txt': `${plan}\n` })
    await doichieu(folder, ['ingest', 'in', '--db', 'p.duckdb'])
    await writeFile(join(folder, 'in/plan.txt'), '')
    const done = await doichieu(folder, ['ingest', 'in', '--db', 'p.duckdb'])
    expect(done.status).toBe(1)
    expect(done.stderr).toMatch(/earlier stays/)
    expect(await rowsOf(folder, 'SELECT file_name FROM documents ORDER BY 1')).toEqual([
      { file_name: 'other.txt' },
      { file_name: 'plan.txt' },
    ])
    await writeFile(join(folder, 'in/plan.txt'), plan)
    expect((await doichieu(folder, ['ingest', 'in', '--db', 'p.duckdb'])).status).toBe(0)
    expect(await rowsOf(folder, 'SELECT file_name FROM refused_files')).toEqual([])
  })
})

describe('paths', () => {
  it.each([
    { what: 'a path that does not exist', args: ['nowhere'], says: /does not exist/ },
    { what: 'a folder without documents', args: ['none'], says: /no documents[\s\S]*\.txt \.text \.md/ },
    { what: 'a link that leads to itself', args: ['self.txt'], says: /loop/ },
  ])('$what: status 3, nothing made', async ({ args, says }) => {
    const folder = await folderWith({ 'none/manifest.json': '{}', 'none/README.md': '# x', 'none/.hidden.txt': plan })
    await symlink('self.txt', join(folder, 'self.txt'))
    const done = await doichieu(folder, ['ingest', ...args, '--db', 'new/deep/p.duckdb'])
    expect(done.stderr).toMatch(says)
    expect(hasThreeParts(done.stderr)).toBe(true)
    expect(done.status).toBe(3)
    await expect(readFile(join(folder, 'new'))).rejects.toThrow(/ENOENT/)
  })

  it('one good and one missing path: the good one is published, status 1, no path of the machine in the rows', async () => {
    const folder = await folderWith({ 'plan.txt': plan })
    const done = await doichieu(folder, ['ingest', 'plan.txt', join(folder, 'nowhere'), '--db', 'p.duckdb'])
    expect(done.status).toBe(1)
    expect(await rowsOf(folder, 'SELECT file_name FROM refused_files')).toEqual([])
  })

  it('a path given twice, or inside another, is read once and is no fault', async () => {
    const folder = await folderWith({ 'in/plan.txt': plan })
    const done = await doichieu(folder, ['ingest', 'in', 'in', 'in/plan.txt', '--db', 'p.duckdb'])
    expect([done.status, done.stdout]).toEqual([0, expect.stringMatching(/1 document, 1 plan\. This time: 1 new/)])
  })

  it('a folder that could not be read is forgotten as soon as a file in it was', async () => {
    const folder = await folderWith({ 'in/plan.txt': plan })
    await mkdir(join(folder, 'in/shut'))
    await symlink('..', join(folder, 'in/shut/a'))
    expect((await doichieu(folder, ['ingest', 'in', '--db', 'p.duckdb'])).status).toBe(1)
    expect(await rowsOf(folder, 'SELECT file_name FROM refused_files')).toEqual([{ file_name: 'shut/a' }])
    await rm(join(folder, 'in/shut/a'))
    await mkdir(join(folder, 'in/shut/a'))
    await writeFile(join(folder, 'in/shut/a/x.txt'), `${plan}\n`)
    expect((await doichieu(folder, ['ingest', 'in', '--db', 'p.duckdb'])).status).toBe(0)
    expect(await rowsOf(folder, 'SELECT file_name FROM refused_files')).toEqual([])
  })

  it.skipIf(process.platform !== 'linux')('a name that is no Unicode is told as that', async () => {
    const folder = await folderWith({ 'in/plan.txt': plan })
    await writeFile(Buffer.concat([Buffer.from(`${folder}/in/K`), latin1('\xea'), Buffer.from('.txt')]), plan)
    const done = await doichieu(folder, ['ingest', 'in', '--db', 'p.duckdb'])
    expect(done.stderr).toMatch(/name of the file is not Unicode/)
    expect([done.status, hasThreeParts(done.stderr)]).toEqual([1, true])
  })

  it('companions, hidden files and other kinds in a folder are passed over', async () => {
    const folder = await folderWith({
      'in/plan.txt': plan,
      'in/manifest.json': '{}',
      'in/README.md': '# read me',
      'in/.secret.txt': 'x',
      'in/~$plan.docx': 'x',
      'in/table.csv': 'a,b',
    })
    const done = await doichieu(folder, ['ingest', 'in', '--db', 'p.duckdb'])
    expect(done.stderr).not.toMatch(/manifest|README|secret|csv|docx/)
    expect(done.status).toBe(0)
  })

  it('a folder linked into itself is read once and named', async () => {
    const folder = await folderWith({ 'in/a/plan.txt': plan })
    await symlink('..', join(folder, 'in/a/back'))
    const done = await doichieu(folder, ['ingest', 'in', '--db', 'p.duckdb'])
    expect(done.stderr).toMatch(/a\/back: A symbolic link makes a loop/)
    expect(done.status).toBe(1)
    expect(await rowsOf(folder, 'SELECT file_name FROM document_names')).toEqual([{ file_name: 'a/plan.txt' }])
  })

  it('equal content under two names is one document with both names', async () => {
    const folder = await folderWith({ 'in/b.txt': plan, 'in/a.md': plan })
    const done = await doichieu(folder, ['ingest', 'in', '--db', 'p.duckdb'])
    expect(done.status).toBe(0)
    expect(done.stdout).toMatch(/1 document, 1 plan, 1 file with the content of another\. This time: 2 new/)
    expect(await rowsOf(folder, 'SELECT file_name, media_type FROM documents')).toEqual([
      { file_name: 'a.md', media_type: 'text/markdown' },
    ])
    expect(await rowsOf(folder, 'SELECT file_name FROM document_names ORDER BY 1')).toEqual([
      { file_name: 'a.md' },
      { file_name: 'b.txt' },
    ])
  })

  it('two different files of one name under two paths are both refused', async () => {
    const folder = await folderWith({ 'x/plan.txt': plan, 'y/plan.txt': `${plan}\nx`, 'y/other.txt': `${plan}\ny` })
    const done = await doichieu(folder, ['ingest', 'x', 'y', '--db', 'p.duckdb'])
    expect(done.stderr).toMatch(/plan\.txt: Two files of different content/)
    expect(done.status).toBe(1)
    expect(await rowsOf(folder, 'SELECT file_name FROM documents')).toEqual([{ file_name: 'other.txt' }])
  })

  it('a name in decomposed letters is kept composed', async () => {
    const folder = await folderWith({ ['in/Kế hoạch Đắk Lắk.txt'.normalize('NFD')]: plan })
    await doichieu(folder, ['ingest', 'in', '--db', 'p.duckdb'])
    expect(await rowsOf(folder, 'SELECT file_name FROM documents')).toEqual([
      { file_name: 'Kế hoạch Đắk Lắk.txt'.normalize('NFC') },
    ])
  })
})

describe('text that is read', () => {
  it('a word of nine million letters keeps no other document out', async () => {
    const folder = await folderWith({
      'in/marks.txt': `${plan}a${'\u0301'.repeat(200_000)}`,
      'in/plan.txt': plan,
      'in/word.txt': `${plan}\n${'a'.repeat(9_000_000)}\n`,
    })
    // Whether the long word itself is read or refused depends on how much the process may stack up.
    await doichieu(folder, ['ingest', 'in', '--db', 'p.duckdb'])
    const read = "SELECT file_name FROM documents WHERE file_name <> 'word.txt' ORDER BY 1"
    expect(await rowsOf(folder, read)).toEqual([{ file_name: 'marks.txt' }, { file_name: 'plan.txt' }])
  })

  it.each([
    ['UTF-8 with a mark', Buffer.concat([Buffer.from('efbbbf', 'hex'), Buffer.from(plan)])],
    ['UTF-8 with the line ends of large machines', Buffer.from(plan.replaceAll('\n', '\u0085'))],
    ['UTF-16 LE', Buffer.concat([Buffer.from('fffe', 'hex'), Buffer.from(plan, 'utf16le')])],
    ['UTF-16 BE', Buffer.concat([Buffer.from('feff', 'hex'), Buffer.from(plan, 'utf16le').swap16()])],
    ['UTF-16 LE without its mark', Buffer.from(plan, 'utf16le')],
    ['UTF-16 BE without its mark', Buffer.from(plan, 'utf16le').swap16()],
  ])('%s gives the same text as plain UTF-8', async (_, bytes) => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'in'))
    await writeFile(join(folder, 'in/a.txt'), bytes)
    await writeFile(join(folder, 'in/b.txt'), plan)
    await doichieu(folder, ['ingest', 'in', '--db', 'p.duckdb'])
    expect(await rowsOf(folder, 'SELECT count(*) AS n, count(DISTINCT text) AS texts FROM documents')).toEqual([
      { n: 2, texts: 1 },
    ])
  })
})
