import type { IssuerLevel } from '@doi-chieu/core/legal/legal-document'
import { foldText } from '@doi-chieu/core/text/fold'
import { numberParts } from './legal-number.js'

/** A body as one identity, whatever words name it. */
export interface Issuer {
  readonly key: string
  readonly name: string
  readonly level: IssuerLevel | null
}

interface CentralBody extends Issuer {
  /** Folded last part of the symbol, as a whole. */
  readonly symbol: RegExp
  /** Folded words that name the body. */
  readonly words: RegExp
}

const central = (key: string, name: string, symbol: RegExp, words: RegExp): CentralBody => ({
  key,
  name,
  level: 'central',
  symbol,
  words,
})

/** Bodies whose symbol belongs to them alone in the whole country. The more specific words stand first. */
const CENTRAL_BODIES: readonly CentralBody[] = [
  central('ubtvqh', 'Ủy ban Thường vụ Quốc hội', /^ubtvqh\d*$/, /^(?:uy ban thuong vu quoc hoi|ubtvqh)/),
  central('quoc-hoi', 'Quốc hội', /^qh\d*$/, /^quoc hoi/),
  central('thu-tuong', 'Thủ tướng Chính phủ', /^ttg$/, /^(?:thu tuong|ttg)/),
  central('vpcp', 'Văn phòng Chính phủ', /^vpcp$/, /^van phong chinh phu/),
  central('chinh-phu', 'Chính phủ', /^cp$/, /^chinh phu/),
  central('bo-noi-vu', 'Bộ Nội vụ', /^bnv$/, /^bo noi vu/),
  central('bo-tttt', 'Bộ Thông tin và Truyền thông', /^btttt$/, /^bo thong tin va truyen thong/),
  central('bo-khcn', 'Bộ Khoa học và Công nghệ', /^bkhcn$/, /^bo khoa hoc va cong nghe/),
  central('bo-tu-phap', 'Bộ Tư pháp', /^btp$/, /^bo tu phap/),
  central('bo-tai-chinh', 'Bộ Tài chính', /^btc$/, /^bo tai chinh/),
  central('bo-khdt', 'Bộ Kế hoạch và Đầu tư', /^bkhdt$/, /^bo ke hoach va dau tu/),
  central('bo-vhttdl', 'Bộ Văn hóa, Thể thao và Du lịch', /^bvhttdl$/, /^bo van hoa/),
  central('bo-cong-an', 'Bộ Công an', /^bca$/, /^bo cong an/),
]

const PARTY_CENTRE: Issuer = { key: 'dang-tw', name: 'Trung ương Đảng', level: 'party' }
/** Central Committee, Politburo and Secretariat number their papers in one series each but share the symbol TW. */
const PARTY_CENTRE_WORDS =
  /(?:ban chap hanh trung uong|bch (?:trung uong|tw)|bo chinh tri|ban bi thu|trung uong dang|van phong trung uong|hoi nghi lan thu)/

/** The central body that a number's symbol names; null where the symbol is a local or unknown one. */
export function issuerOfSymbol(number: string): Issuer | null {
  const { order, body } = numberParts(number)
  if (order === 'party') return /^(?:tw|vptw)$/.test(body) ? PARTY_CENTRE : null
  return CENTRAL_BODIES.find((candidate) => candidate.symbol.test(body)) ?? null
}

/** The central body that words name; null where they name none. */
export function centralIssuer(written: string): Issuer | null {
  const folded = foldText(written.normalize('NFC')).replace(/\s+/g, ' ').trim()
  if (PARTY_CENTRE_WORDS.test(folded)) return PARTY_CENTRE
  return CENTRAL_BODIES.find((candidate) => candidate.words.test(folded)) ?? null
}
