import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmod, lstat, mkdir, readFile, readdir, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, it, vi } from 'vitest'
import { cliProgram, doichieu, doichieuProcess, folderWith, hasThreeParts, planBytes, rowsOf } from './cli.js'

// Several builds a test, and some tests start processes.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const plan = (await planBytes()).toString('utf8')
const isRoot = process.getuid?.() === 0
const isWindows = process.platform === 'win32'

async function withDatabase(): Promise<string> {
  const folder = await folderWith({ 'in/plan.txt': plan })
  await doichieu(folder, ['ingest', 'in', '--db', 'p.duckdb'])
  return folder
}

describe('where the database goes', () => {
  it('makes a missing folder and says so', async () => {
    const folder = await folderWith({ 'in/plan.txt': plan })
    const done = await doichieu(folder, ['ingest', 'in', '--db', 'new/deep/p.duckdb'])
    expect(done.status).toBe(0)
    expect(done.stderr).toMatch(/Made the folder new/)
    expect(await readdir(join(folder, 'new/deep'))).toEqual(['p.duckdb'])
  })

  it.each([
    { what: 'a folder', database: 'in', says: /is a folder/ },
    { what: 'a file that is no database', database: 'in/plan.txt', says: /not a database/ },
    { what: 'a path through a file', database: 'in/plan.txt/p.duckdb', says: /cannot be written/ },
  ])('$what is refused and left as it is', async ({ database, says }) => {
    const folder = await folderWith({ 'in/plan.txt': plan })
    for (const fresh of [[], ['--fresh']]) {
      const done = await doichieu(folder, ['ingest', 'in', '--db', database, ...fresh])
      expect(done.stderr).toMatch(says)
      expect(hasThreeParts(done.stderr)).toBe(true)
      expect(done.status).toBe(3)
    }
    expect(await readFile(join(folder, 'in/plan.txt'), 'utf8')).toBe(plan)
    expect(await readdir(folder)).toEqual(['in'])
  })

  it.skipIf(isWindows)('a link stands for the file it leads to, there already or not', async () => {
    const folder = await folderWith({ 'in/plan.txt': plan, 'far/keep': '' })
    await symlink('far/real.duckdb', join(folder, 'p.duckdb'))
    for (const change of ['1 new', '1 unchanged']) {
      const done = await doichieu(folder, ['ingest', 'in', '--db', 'p.duckdb'])
      expect([done.status, done.stdout]).toEqual([0, expect.stringContaining(change)])
    }
    expect(await rowsOf(folder, 'SELECT count(*) AS n FROM plans')).toEqual([{ n: 1 }])
    expect((await lstat(join(folder, 'p.duckdb'))).isSymbolicLink()).toBe(true)
    expect(await readdir(join(folder, 'far'))).toEqual(['keep', 'real.duckdb'])
  })

  it.skipIf(isWindows)('what is neither file nor folder is never replaced', async () => {
    const folder = await folderWith({ 'in/plan.txt': plan })
    execFileSync('mkfifo', [join(folder, 'p.duckdb')])
    for (const args of [
      ['ingest', 'in'],
      ['ingest', 'in', '--fresh'],
      ['remove', 'x'],
    ]) {
      const done = await doichieu(folder, [...args, '--db', 'p.duckdb'])
      expect([done.status, hasThreeParts(done.stderr)]).toEqual([3, true])
    }
    expect((await lstat(join(folder, 'p.duckdb'))).isFIFO()).toBe(true)
  })

  it.skipIf(isWindows)('a file marked read-only stays, whatever the command', async () => {
    const folder = await withDatabase()
    await writeFile(join(folder, 'unit-conversion.csv'), 'x')
    const before = await readFile(join(folder, 'p.duckdb'))
    await chmod(join(folder, 'p.duckdb'), 0o444)
    await chmod(folder, 0o777)
    for (const args of [
      ['ingest', 'in'],
      ['remove', 'plan.txt'],
      ['localities', 'remove'],
    ]) {
      const done = await asOrdinaryUser(folder, [...args, '--db', 'p.duckdb'])
      expect(done.stderr).toMatch(/p\.duckdb cannot be written \(EACCES\)/)
      expect([done.status, hasThreeParts(done.stderr)]).toEqual([3, true])
    }
    expect(before.equals(await readFile(join(folder, 'p.duckdb')))).toBe(true)
  })

  it.skipIf(isWindows)('a database without read permission is told as that', async () => {
    const folder = await withDatabase()
    await chmod(join(folder, 'p.duckdb'), 0)
    await chmod(folder, 0o777)
    const done = await asOrdinaryUser(folder, ['sql', 'SELECT 1', '--db', 'p.duckdb'])
    expect(done.stderr).toMatch(/p\.duckdb cannot be read \(EACCES\)/)
    expect([done.status, hasThreeParts(done.stderr)]).toEqual([1, true])
  })

  it.skipIf(isWindows)('a full disk: status 3, the old database byte for byte, nothing left behind', async () => {
    const folder = await withDatabase()
    const before = await readFile(join(folder, 'p.duckdb'))
    // A limit for the size of a file is met in the same place as the end of a disk.
    const command = `ulimit -f 1000; exec "${process.execPath}" "${cliProgram}" ingest in --db p.duckdb`
    const full = spawnSync('bash', ['-c', command], {
      cwd: folder,
      env: { ...process.env, INIT_CWD: folder, DOICHIEU_LANG: 'en' },
      encoding: 'utf8',
    })
    expect(full.stderr).toMatch(/Free some space/)
    expect([full.status, hasThreeParts(full.stderr)]).toEqual([3, true])
    expect(before.equals(await readFile(join(folder, 'p.duckdb')))).toBe(true)
    expect((await readdir(folder)).sort()).toEqual(['in', 'p.duckdb'])
  })

  it.each([
    ['a newer version', "UPDATE build_info SET schema_version = '999'"],
    ['a version with other tables', 'DROP TABLE refused_files'],
  ])('a database of %s: status 3 and untouched; --fresh replaces it', async (_, change) => {
    const folder = await withDatabase()
    const path = join(folder, 'p.duckdb')
    const instance = await DuckDBInstance.create(path)
    const connection = await instance.connect()
    await connection.run(change)
    connection.closeSync()
    instance.closeSync()
    const before = await readFile(path)
    const done = await doichieu(folder, ['ingest', 'in', '--db', 'p.duckdb'])
    expect(done.stderr).toMatch(/another version/)
    expect([done.status, hasThreeParts(done.stderr)]).toEqual([3, true])
    expect(before.equals(await readFile(path))).toBe(true)
    expect((await doichieu(folder, ['ingest', 'in', '--db', 'p.duckdb', '--fresh'])).status).toBe(0)
  })

  it('a damaged database: status 3 and untouched; --fresh replaces it', async () => {
    const folder = await withDatabase()
    const path = join(folder, 'p.duckdb')
    const damaged = (await readFile(path)).subarray(0, 9000).fill(7, 4000)
    await writeFile(path, damaged)
    const done = await doichieu(folder, ['ingest', 'in', '--db', 'p.duckdb'])
    expect(done.stderr).toMatch(/damaged/)
    expect(hasThreeParts(done.stderr)).toBe(true)
    expect(done.status).toBe(3)
    expect(damaged.equals(await readFile(path))).toBe(true)
    const asked = await doichieu(folder, ['sql', 'SELECT 1', '--db', 'p.duckdb'])
    expect([asked.status, hasThreeParts(asked.stderr)]).toEqual([1, true])
    expect((await doichieu(folder, ['ingest', 'in', '--db', 'p.duckdb', '--fresh'])).status).toBe(0)
  })

  it("somebody else's DuckDB file is never replaced, not even with --fresh", async () => {
    const folder = await folderWith({ 'in/plan.txt': plan })
    const instance = await DuckDBInstance.create(join(folder, 'p.duckdb'))
    const connection = await instance.connect()
    await connection.run('CREATE TABLE mine AS SELECT 42 AS answer')
    connection.closeSync()
    instance.closeSync()
    const before = await readFile(join(folder, 'p.duckdb'))
    const done = await doichieu(folder, ['ingest', 'in', '--db', 'p.duckdb', '--fresh'])
    expect([done.status, hasThreeParts(done.stderr)]).toEqual([3, true])
    expect(before.equals(await readFile(join(folder, 'p.duckdb')))).toBe(true)
  })

  it('a database that another process has open for writing: status 3', async () => {
    const folder = await withDatabase()
    const instance = await DuckDBInstance.create(join(folder, 'p.duckdb'))
    try {
      const done = await doichieuProcess(folder, ['ingest', 'in', '--db', 'p.duckdb'])
      expect(done.stderr).toMatch(/open for writing/)
      expect([done.status, hasThreeParts(done.stderr)]).toEqual([3, true])
    } finally {
      instance.closeSync()
    }
  })

  it.skipIf(isWindows)('a folder without write permission: status 3, the old database intact', async () => {
    const folder = await withDatabase()
    const before = await readFile(join(folder, 'p.duckdb'))
    await chmod(folder, 0o555)
    const done = await asOrdinaryUser(folder, ['ingest', 'in', '--db', 'p.duckdb'])
    await chmod(folder, 0o755)
    expect(done.stderr).toMatch(/cannot be written \(EACCES\)/)
    expect([done.status, hasThreeParts(done.stderr)]).toEqual([3, true])
    expect(before.equals(await readFile(join(folder, 'p.duckdb')))).toBe(true)
  })

  it.skipIf(isWindows)('a file and a folder without read permission are named; the rest is read', async () => {
    const folder = await folderWith({ 'in/plan.txt': plan, 'in/shut.txt': plan, 'in/closed/x.txt': plan })
    await chmod(join(folder, 'in/shut.txt'), 0)
    await chmod(join(folder, 'in/closed'), 0)
    await mkdir(join(folder, 'out'))
    for (const open of [folder, join(folder, 'out')]) await chmod(open, 0o777)
    const done = await asOrdinaryUser(folder, ['ingest', 'in', '--db', 'out/p.duckdb'])
    await chmod(join(folder, 'in/closed'), 0o755)
    expect(done.stderr).toMatch(/^shut\.txt: It could not be opened for reading \(EACCES\)/m)
    expect(done.stderr).toMatch(/^closed: It could not be opened/m)
    expect(done.status).toBe(1)
    expect(await rowsOf(folder, 'SELECT file_name FROM documents', 'out/p.duckdb')).toEqual([{ file_name: 'plan.txt' }])
  })
})

describe('two builds at once', () => {
  it('a living lock stops the second build; a dead one is taken over with its leftovers', async () => {
    const folder = await withDatabase()
    const lock = join(folder, 'p.duckdb.lock')
    const host = await import('node:os').then((os) => os.hostname())
    await writeFile(lock, JSON.stringify({ pid: process.pid, host }))
    const second = await doichieuProcess(folder, ['ingest', 'in', '--db', 'p.duckdb'])
    expect(second.stderr).toMatch(new RegExp(`process ${process.pid}`))
    expect([second.status, hasThreeParts(second.stderr)]).toEqual([3, true])
    expect((await stat(lock)).isFile()).toBe(true)

    await writeFile(lock, JSON.stringify({ pid: 2 ** 22 + 1, host }))
    await writeFile(join(folder, 'p.duckdb.next-4194305'), 'half a build')
    expect((await doichieuProcess(folder, ['ingest', 'in', '--db', 'p.duckdb'])).status).toBe(0)
    expect((await readdir(folder)).sort()).toEqual(['in', 'p.duckdb'])
  })

  it('a lock of another machine counts as living, whatever its process', async () => {
    const folder = await withDatabase()
    const lock = join(folder, 'p.duckdb.lock')
    await writeFile(lock, JSON.stringify({ pid: 2 ** 22 + 1, host: 'another-machine' }))
    const done = await doichieu(folder, ['ingest', 'in', '--db', 'p.duckdb'])
    expect(done.stderr).toMatch(/process 4194305 @ another-machine/)
    expect([done.status, hasThreeParts(done.stderr)]).toEqual([3, true])
    expect((await stat(lock)).isFile()).toBe(true)
  })

  it('of two started together both succeed or the second is told to wait; the database is whole', async () => {
    const folder = await withDatabase()
    const both = await Promise.all([
      doichieuProcess(folder, ['ingest', 'in', '--db', 'p.duckdb']),
      doichieuProcess(folder, ['ingest', 'in', '--db', 'p.duckdb']),
    ])
    const statuses = both.map((done) => done.status).sort((x, y) => (x ?? 9) - (y ?? 9))
    expect(statuses[0]).toBe(0)
    expect([0, 3]).toContain(statuses[1])
    expect(await rowsOf(folder, 'SELECT count(*) AS n FROM plans')).toEqual([{ n: 1 }])
  })
})

/** Permissions do not bind the superuser: where the tests run as root, the program is run as an ordinary user. */
async function asOrdinaryUser(
  folder: string,
  args: readonly string[],
): Promise<{ status: number | null; stderr: string }> {
  const child = spawn(process.execPath, [cliProgram, ...args], {
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder, DOICHIEU_LANG: 'en' },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(isRoot ? { uid: 65534, gid: 65534 } : {}),
  })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk))
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { status, stderr }
}
