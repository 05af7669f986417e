/** Behind the slash of a symbol (`12/KH-UBND`), of a date (`4/10/2021`) or of a share (`9/21 sở`). */
const NO_ITEM = String.raw`\p{Lu}{1,8}(?:(?:\p{Ll}\p{Lu}?)?\s?[-–&]|[),.;]|\s+\p{Ll})|[\dlIO]{1,2}\/|\d{1,3}\s`
/** `7/UBND các xã`: a body that many plans abbreviate, with what it is the body of; no symbol goes on like this. */
const BODY_OF = String.raw`(?:UBND|HĐND|MTTQ|UBMTTQ)\s(?:c[áa]c|t[ỉi]nh|th[àa]nh|huy[ệe]n|qu[ậa]n|th[ịi]|x[ãa]|ph[ưu][ờo]ng|v[àa])[\s,]`
/** `1-Văn phòng`, `2-UBND xã`: glued to its dash; `05-NQ/TU` is the symbol of a document. */
const GLUED_ITEM = String.raw`(?=\p{Lu})(?!\p{Lu}{1,8}(?:\p{Ll}\p{Lu}?)?[-–/\d]|\p{Lu}{2,4}\s\p{Lu}{2}(?:[^\p{L}]|$))`
/** Units and bodies that an item may count, with their marks or without. */
const COUNTED = String.raw`x[ãa]|ph[ưu][ờo]ng|th[ịi]|huy[ệe]n|qu[ậa]n|th[àa]nh|s[ởo]|ph[òo]ng|c[ơo]\squan|[đd][ơo]n\sv|tr[ưu][ờo]ng|th[ôo]n|[ấa]p|tổ`
const ITEM_BEGINS = [
  String.raw`[\p{L}"“*(]`,
  // `3. - Đ/c An: …`
  String.raw`(?<=[.)]\s?)[-–]\s+\p{Lu}`,
  // `1. 100% thủ tục …`, `2. 25 dịch vụ công …`, `4/ 12 xã …`
  String.raw`\d{1,3}\s?%`,
  String.raw`(?<=[.)] )\d{1,4}\s\p{Ll}`,
  String.raw`(?<=\s)\d{1,3}\s(?:${COUNTED})(?:,|\s|\p{Ll})`,
].join('|')

/**
 * Hyphens and dashes, and the signs that word processors and chats put before items: arrows, shapes, stars and ticks, what stands
 * for a picture outside the Basic Multilingual Plane, and the private codes of fonts of signs, which begin at F000.
 */
export const bulletSigns = String.raw`\-\u2010\u2011–—\u2212+*·•‣⁃»§・\u2190-\u21ff\u2460-\u249b\u25a0-\u27bf\u2b00-\u2bff\ufffd\uf000-\uf0ff`

/** How each kind of marker is written, from the head of its line. */
export const markerPatterns = {
  article: /^(?:điều|dieu)\s+(\d{1,3})\s*[.:]/i,
  part: /^(?:phần|chương|phan|chuong)\s+(?:thứ\s+|thu\s+)?([IVXl1]{1,4}|\d{1,2}|nhất|hai|ba|tư|năm|nhat|tu|nam)(?=\s*$|\s*[.:–-])\s*[.:–-]?/iu,
  // `V-TỔ CHỨC` is typed by hand; in `I-IV` the dash joins two numbers.
  roman:
    /^(?!V\/[vV](?:\s|[.:]))(?=[IVXl1]*[IVX])([IVXl1]{1,5})\s{0,2}([.)/](?=\s|\p{L}|\*)|\.[-–)](?=\s)|[:,](?=\s+\p{Lu})|\s?[-–](?=\s|\p{Lu})(?![IVX]+(?![\p{L}.]))|(?=\s+\p{Lu}{2,}[\s,]+\p{Lu}{2}))/u,
  /** `IH.`, `HII.`, `IIL.`: recognition writes two Roman ones as one letter, or one as another letter. */
  likeRoman: /^(?=[Il1]*[HL])([HIlL1]{2,4}|[HL](?=\.\p{Lu}{2}))([./])\s?(?=\p{Lu})/u,
  /** `2O.OOO tờ`: letters of a number that recognition has misread. */
  misread: /^\d{1,3}[.,/-]\s?[lIO\d]*[lIO][lIO\d]*(?=[\s.,/%]|$)/,
  decimal: /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:[.)]|\s?[-–](?=\s))?\s?(?=\s*[\p{L}"“*(])/u,
  /** `I.1. Sở Nội vụ`, `II.2.1`: a number below a Roman one. */
  romanDecimal: /^([IVX]{1,4}(?:\.\d{1,2}){1,3})(?:[.)]|\s?[-–](?=\s))?\s?(?=\s*[\p{Lu}"“*(])/u,
  arabic: new RegExp(
    String.raw`^(\d{1,2})\s{0,2}(\.[-–)](?=\s)|[.)]|:(?=\s+\p{Lu}\p{L})|,(?=\s+\p{Lu}\p{L})|\/(?:(?=${BODY_OF})|(?!${NO_ITEM}))|[-–]${GLUED_ITEM}|[-–](?=\s)(?!\s\p{Lu}{2,4}\/)|(?=\s+\p{Lu}\p{Ll}))\s?(?=\s*(?:${ITEM_BEGINS}))`,
    'u',
  ),
  // `A. Sở Nội vụ` counts, `A. Nguyễn Văn Bình` is a name.
  capital:
    /^([A-PĐ])(?:\s?\.\s+|\s?[)/]\s*|\s?[-–]\s+)(?=\p{Lu}{2}|(?<=\.\s+)(?:\p{Lu}\p{Ll}+\s\p{Ll}|(?:Sở|Phòng|Ban|Đài|Hội|Đoàn|Trạm|Tổ|Khoa)\s\p{Lu}))/u,
  // `e-Cabinet` is a system: behind a dash stands a space, and behind a slash (`đ/c`, `a/b`) that or a capital.
  letter: /^([\p{L}¢€©])\s?(\.[-–)](?=\s)|[).](?=\s|\p{Lu}|\*)|\/(?=\s|\p{Lu}\p{L}{2})|-(?=\s\p{Lu}))/u,
  /** `ii) Sở Nội vụ`: small Roman numbers; `i)`, `v)` and `x)` are letters but for what stands before them. */
  smallRoman: /^(i{2,3}|iv|vi{1,3}|ix|xi{1,3})\s?\)(?=\s|\p{Lu}|\*)/u,
  /** `v Sở Nội vụ`, `Ø Tuyên truyền`: letters that a font of signs shows as a tick, an arrow or a square. */
  fontSign: /^[vqnuwüØ§]\s+(?=[\p{Lu}\d])/u,
  /** `(1) Sở Nội vụ …`, `(a) …`, `(ii) …`: counted, but in no series of the outline; in the middle of a sentence no capital follows. */
  bracketed: /^(\()(?:\d{1,2}|[a-eđ]|i{1,3}|iv|vi{0,3}|ix|x)\)\s+(?=\p{Lu})/u,
  bullet: new RegExp(
    String.raw`^(\([-+]\)|[-=]{1,2}>|--|\.(?=\s+\p{Lu})|[o${bulletSigns}]\ufe0f?)\s*(?=[\p{L}\d"“(&¢@])`,
    'u',
  ),
  /** `- - Sở Nội vụ`, `- a) Sở Nội vụ`, `* 1. Mục đích`: the sign of a list before the label that the document has. */
  markedTwice: new RegExp(
    String.raw`^[-*+]\s+[*_]*(?=[${bulletSigns}]\s+[\p{L}\d"“(]|(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[a-zđ]\)|[IVX]{1,4}\.)\s+[*_]*\p{Lu})`,
    'u',
  ),
  /** `1. 1. Mục đích`, `1. 2.1. Sở Nội vụ`: the number of a list before the number that the document has. */
  countedTwice: /^\d{1,2}\.\s+(?=\d{1,2}(?:\.\d{1,2}){0,3}[.)]\s+[*_]*\p{Lu})/u,
  /** `+. Văn phòng …`: a number that recognition could not read. */
  unread: /^([+*~«»])\.\s(?=\p{Lu})/u,
  /** A hyphen or dot as recognition writes it; `~30%` is about as much. */
  wave: /^([~«»])\s*(?=[\p{Lu}"“(]|(?<=\s)[\p{Ll}\d])/u,
} as const
