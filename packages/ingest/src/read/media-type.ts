/** What a file is: its media type and the name people know it by, as in a message: "PDF", "Word (.docx)", "ảnh PNG". */
export interface FileKind {
  readonly media_type: string
  readonly name_vi: string
  readonly name_en: string
}

const kind = (media_type: string, name_vi: string, name_en = name_vi): FileKind => ({ media_type, name_vi, name_en })
const image = (media_type: string, name: string): FileKind => kind(media_type, `ảnh ${name}`, `${name} image`)

const JPEG = image('image/jpeg', 'JPEG')
const TIFF = image('image/tiff', 'TIFF')
const HTML = kind('text/html', 'HTML')
const TEXT = kind('text/plain', 'văn bản', 'text')
const MARKDOWN = kind('text/markdown', 'Markdown')

/** No document has these extensions: they are told by what stands in a file that is named as text. */
export const XML = kind('application/xml', 'XML')
export const WORD_XML = kind('application/xml', 'Word XML')

/** Extensions that are considered as documents. A file with another extension inside a folder is passed over quietly. */
const BY_EXTENSION: ReadonlyMap<string, FileKind> = new Map([
  ['.txt', TEXT],
  ['.text', TEXT],
  ['.md', MARKDOWN],
  ['.markdown', MARKDOWN],
  ['.pdf', kind('application/pdf', 'PDF')],
  ['.doc', kind('application/msword', 'Word (.doc)')],
  ['.docx', kind('application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'Word (.docx)')],
  ['.odt', kind('application/vnd.oasis.opendocument.text', 'OpenDocument (.odt)')],
  ['.rtf', kind('application/rtf', 'RTF')],
  ['.htm', HTML],
  ['.html', HTML],
  ['.xls', kind('application/vnd.ms-excel', 'Excel (.xls)')],
  ['.xlsx', kind('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'Excel (.xlsx)')],
  ['.ppt', kind('application/vnd.ms-powerpoint', 'PowerPoint (.ppt)')],
  ['.pptx', kind('application/vnd.openxmlformats-officedocument.presentationml.presentation', 'PowerPoint (.pptx)')],
  ['.zip', kind('application/zip', 'ZIP')],
  ['.rar', kind('application/vnd.rar', 'RAR')],
  ['.7z', kind('application/x-7z-compressed', '7z')],
  ['.png', image('image/png', 'PNG')],
  ['.jpg', JPEG],
  ['.jpeg', JPEG],
  ['.tif', TIFF],
  ['.tiff', TIFF],
  ['.gif', image('image/gif', 'GIF')],
  ['.bmp', image('image/bmp', 'BMP')],
  ['.webp', image('image/webp', 'WebP')],
])

export const consideredExtensions: readonly string[] = [...BY_EXTENSION.keys()]

/** The kind that a file's name promises; null for an extension that is not considered. */
export function kindByName(fileName: string): FileKind | null {
  const extension = /\.[^./\\]+$/.exec(fileName)?.[0].toLowerCase() ?? ''
  return BY_EXTENSION.get(extension) ?? null
}
