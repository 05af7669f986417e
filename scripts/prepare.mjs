import { existsSync, readdirSync } from 'node:fs'
import { fingerprint, isDoneFor, markDone } from './fingerprint.mjs'
import { progress, ScriptProblem } from './message.mjs'
import { pinnedPnpm } from './pinned-pnpm.mjs'
import { built, inRoot, manifest } from './repository.mjs'
import { withWorkspaceLock } from './workspace-lock.mjs'

/** Folders of workspace packages, as pnpm-workspace.yaml names them. */
const WORKSPACE = ['packages', 'apps']
const packageFiles = () =>
  WORKSPACE.flatMap((folder) => readdirSync(inRoot(folder)).map((name) => `${folder}/${name}/package.json`))
const dependencies = () => [
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'package.json',
  'tests/package.json',
  ...packageFiles(),
]
/** Whatever a build of the programs depends on; the stamp of the installed packages is part of it. */
export const SOURCES = [...WORKSPACE, 'package.json', 'pnpm-lock.yaml', 'tsconfig.base.json', 'turbo.json']

const NETWORK_TROUBLE =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|META_FETCH_FAIL|dns error|error sending request|client error \(Connect\)/i

/** @param {string} version `20.19.4` @param {string} floor `>=20.19` */
function isOldNode(version, floor) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [lowestMajor = 0, lowestMinor = 0] = floor.replace(/^\D+/, '').split('.').map(Number)
  return major < lowestMajor || (major === lowestMajor && minor < lowestMinor)
}

function refuseOldNode() {
  const floor = manifest.engines.node
  if (!isOldNode(process.versions.node, floor)) return
  throw new ScriptProblem({
    vi: [
      `Đối Chiếu cần Node ${floor}; máy này đang dùng Node ${process.versions.node}.`,
      'Chưa có gì được cài đặt hay thay đổi.',
      'Hãy cài bản Node mới hơn (nodejs.org), mở lại cửa sổ lệnh rồi chạy lại lệnh này.',
    ],
    en: [
      `Đối Chiếu needs Node ${floor}; this machine runs Node ${process.versions.node}.`,
      'Nothing was installed or changed.',
      'Install a newer Node (nodejs.org), open a new terminal and run the same command again.',
    ],
  })
}

/** @param {string} tail what npx, npm or pnpm wrote last */
function installProblem(tail) {
  if (NETWORK_TROUBLE.test(tail)) {
    return new ScriptProblem({
      vi: [
        'Không tải được các gói phần mềm: máy này chưa kết nối được tới kho gói npm.',
        'Dữ liệu và cơ sở dữ liệu đã có vẫn nguyên vẹn; chương trình chưa cài xong nên chưa chạy được.',
        'Hãy kiểm tra mạng hoặc cấu hình proxy của npm rồi chạy lại. Chỉ lần cài đầu (hoặc khi đổi phiên bản) mới cần mạng.',
      ],
      en: [
        'The packages could not be fetched: this machine cannot reach its npm registry.',
        'Your data and any existing database are untouched; the program is not fully installed, so it cannot run yet.',
        "Check the network or npm's proxy settings and run the command again. Only the first install (or a new version) needs a network.",
      ],
    })
  }
  return new ScriptProblem({
    vi: [
      `Cài đặt các gói phần mềm không thành công. Thông báo của trình cài đặt:\n${tail.trim()}\n`,
      'Dữ liệu và cơ sở dữ liệu đã có vẫn nguyên vẹn.',
      'Hãy xoá thư mục node_modules rồi chạy lại; nếu vẫn lỗi, gửi thông báo trên cho người bảo trì.',
    ],
    en: [
      `Installing the packages failed. The installer said:\n${tail.trim()}\n`,
      'Your data and any existing database are untouched.',
      'Delete the node_modules folder and run the command again; if it fails again, send the message above to the maintainers.',
    ],
  })
}

/** @param {string} tail */
function buildProblem(tail) {
  return new ScriptProblem({
    vi: [
      `Dựng chương trình không thành công. Thông báo của trình dựng:\n${tail.trim()}\n`,
      'Dữ liệu và cơ sở dữ liệu đã có vẫn nguyên vẹn; bản dựng trước không được dùng vì đã cũ hơn mã nguồn.',
      'Nếu bạn vừa sửa mã nguồn, hãy xem các dòng trên; nếu không, hãy lấy lại mã nguồn sạch rồi chạy lại.',
    ],
    en: [
      `Building the program failed. The builder said:\n${tail.trim()}\n`,
      'Your data and any existing database are untouched; the earlier build is not used because it is older than the sources.',
      'If you have just edited the sources, see the lines above; if not, fetch clean sources and run the command again.',
    ],
  })
}

/** @param {string} vi @param {string} en @param {() => Promise<{ status: number, tail: string }>} work */
async function timed(vi, en, work) {
  progress(`${vi}…`, `${en}…`)
  const start = Date.now()
  const result = await work()
  const seconds = ((Date.now() - start) / 1000).toFixed(1)
  if (result.status === 0) progress(`  xong sau ${seconds.replace('.', ',')} giây`, `  done in ${seconds} s`)
  return result
}

const isInstalled = () =>
  existsSync(inRoot('node_modules', '.modules.yaml')) && isDoneFor('installed', fingerprint(dependencies()))
const isBuilt = () => Object.values(built).every((file) => existsSync(file)) && isDoneFor('built', fingerprint(SOURCES))

async function install() {
  const wanted = fingerprint(dependencies())
  const args = ['install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only']
  const { status, tail } = await timed('Đang cài các gói phần mềm', 'Installing packages', () =>
    pinnedPnpm(args, 'quiet'),
  )
  if (status !== 0) throw installProblem(tail)
  markDone('installed', wanted)
}

async function build() {
  const wanted = fingerprint(SOURCES)
  const args = ['exec', 'turbo', 'run', 'build', '--output-logs=errors-only', '--ui=stream']
  const { status, tail } = await timed('Đang dựng chương trình', 'Building', () => pinnedPnpm(args, 'quiet'))
  if (status !== 0) throw buildProblem(tail)
  markDone('built', wanted)
}

/**
 * Installs and builds what is stale, nothing more; writes progress to standard error only.
 * @param {{ build: boolean }} options
 * @throws {ScriptProblem} Node is too old, the install or the build failed
 */
export async function prepare(options = { build: true }) {
  refuseOldNode()
  if (isInstalled() && (!options.build || isBuilt())) return
  await withWorkspaceLock(async () => {
    if (!isInstalled()) await install()
    if (options.build && !isBuilt()) await build()
  })
}
