import type { Language } from './env.js'

interface Messages {
  readonly help: string
  readonly usage: (detail: string) => string
  readonly portTaken: (wanted: number, got: number) => string
  readonly noPort: (wanted: number, reason: string) => string
  readonly noData: (db: string) => string
  readonly pageNotBuilt: string
  readonly noSuchFile: string
  readonly noOriginal: string
  readonly noDownload: string
  readonly downloadFailed: string
  readonly methodNotAllowed: string
}

/** What the server says in its window and in plain answers; problems with data have their own three parts in `problems.ts`. */
export const messages: Readonly<Record<Language, Messages>> = {
  vi: {
    help: `Đối Chiếu: phục vụ API và trang web từ một tiến trình.

Cách dùng: doichieu serve [--db TỆP] [--port N] [--host H] [--lang vi|en]

  --db TỆP     cơ sở dữ liệu đã công bố (mặc định data/build/plans.duckdb của kho mã; biến DOICHIEU_DB)
  --port N     cổng, 0 = cổng trống bất kỳ (mặc định 4000; biến DOICHIEU_PORT hoặc PORT); cổng bận thì dùng cổng trống kế tiếp
  --host H     địa chỉ lắng nghe (mặc định 127.0.0.1, chỉ máy này; biến DOICHIEU_HOST)
  --lang L     ngôn ngữ của thông báo (mặc định vi; biến DOICHIEU_LANG)
               biến DOICHIEU_FILES: thư mục chứa tệp gốc đã đọc, để trang kế hoạch cho tải (data/plans luôn được tìm)
  --help       in trợ giúp này`,
    usage: (detail) =>
      `Không hiểu tham số: ${detail}\nMáy chủ chưa chạy; dữ liệu không bị thay đổi.\nXem các tham số bằng: doichieu serve --help`,
    portTaken: (wanted, got) => `Cổng ${wanted} đang được chương trình khác dùng; dùng cổng ${got}.`,
    noPort: (wanted, reason) =>
      `Không mở được cổng ${wanted} (${reason}).\nMáy chủ chưa chạy; dữ liệu không bị thay đổi.\nChọn cổng hoặc địa chỉ khác bằng --port và --host.`,
    noData: (db) =>
      `Chưa có dữ liệu đọc được tại ${db}.\nTrang web vẫn mở được và cho biết điều này.\nChạy: npm run -s doichieu -- ingest data/plans`,
    pageNotBuilt:
      'Trang web chưa được dựng.\nAPI vẫn hoạt động tại /trpc; dữ liệu không bị ảnh hưởng.\nChạy "npm start" (hoặc "pnpm build") ở thư mục gốc rồi tải lại trang này.',
    noSuchFile: 'Không có tệp này. Dữ liệu không bị ảnh hưởng. Tải lại trang để dùng bản mới nhất.',
    noOriginal:
      'Không còn tệp gốc này ở thư mục nguồn. Cơ sở dữ liệu vẫn giữ nguyên văn. Xem và tải nguyên văn ở trang của kế hoạch.',
    noDownload:
      'Không có bảng này để tải, hoặc chưa có dữ liệu nào được công bố. Dữ liệu không bị thay đổi. Chọn lại ở trang Nghiên cứu.',
    downloadFailed:
      'Chưa ghi được tệp để tải. Dữ liệu không bị thay đổi. Thử lại; nếu vẫn lỗi, xem dòng lỗi trong cửa sổ lệnh của máy chủ.',
    methodNotAllowed: 'Trang này chỉ đọc: dùng GET. Dữ liệu không bị thay đổi.',
  },
  en: {
    help: `Đối Chiếu: API and web page from one process.

Usage: doichieu serve [--db FILE] [--port N] [--host H] [--lang vi|en]

  --db FILE    the published database (default data/build/plans.duckdb of the repository; variable DOICHIEU_DB)
  --port N     port, 0 = any free one (default 4000; variable DOICHIEU_PORT or PORT); a taken port leads to the next free one
  --host H     address to listen on (default 127.0.0.1, this machine only; variable DOICHIEU_HOST)
  --lang L     language of messages (default vi; variable DOICHIEU_LANG)
               variable DOICHIEU_FILES: folder of the files that were read, offered on plan pages (data/plans always is)
  --help       print this help`,
    usage: (detail) =>
      `Argument not understood: ${detail}\nThe server was not started; the data is unchanged.\nSee the arguments with: doichieu serve --help`,
    portTaken: (wanted, got) => `Port ${wanted} is used by another program; using port ${got}.`,
    noPort: (wanted, reason) =>
      `Port ${wanted} could not be opened (${reason}).\nThe server was not started; the data is unchanged.\nChoose another port or address with --port and --host.`,
    noData: (db) =>
      `There is no readable data at ${db} yet.\nThe page opens all the same and says so.\nRun: npm run -s doichieu -- ingest data/plans`,
    pageNotBuilt:
      'The web page has not been built.\nThe API works at /trpc; the data is not affected.\nRun "npm start" (or "pnpm build") in the root folder, then load this page again.',
    noSuchFile: 'There is no such file. The data is not affected. Load the page again to get the newest version.',
    noOriginal:
      'The source folder no longer holds this file. The database still has its text. Read and download the text on the page of the plan.',
    noDownload:
      'There is no such table to download, or no data has been published. The data is unchanged. Choose again on the page Research.',
    downloadFailed:
      "The file could not be written. The data is unchanged. Try again; if it fails again, see the error line in the server's window.",
    methodNotAllowed: 'This page only reads: use GET. The data is unchanged.',
  },
}
