import type { ActorRole } from '@doi-chieu/core/assignment/actor-role'
import type { VocabularyRow } from '../vocabulary-row.js'

const BOARDS = [
  'ban tự quản',
  'ban nhân dân',
  'ban điều hành',
  'ban quản lý',
  'ban cán sự',
  'ban phát triển',
  'tổ tự quản',
]
/** A bare `khu` is not among them: `Ban Quản lý khu công nghiệp` is a department. */
const PLACES = ['thôn', 'ấp', 'khu phố', 'tổ dân phố', 'khu dân cư', 'buôn', 'bản', 'xóm', 'khóm', 'làng']
const boardsOfVillages = BOARDS.flatMap((board) =>
  PLACES.flatMap((place) => [`${board} ${place}`, `${board} các ${place}`]),
)

/** Who runs a village, a hamlet, a residential group: posts, boards and the place itself. */
export const villageVocabulary: VocabularyRow<ActorRole> = {
  code: 'village',
  phrases: [
    'trưởng thôn',
    'trưởng các thôn',
    'các trưởng thôn',
    'các trưởng xóm',
    'các trưởng ấp',
    'các trưởng khu phố',
    'mỗi thôn',
    'tổ công nghệ số cộng đồng',
    'tổ chuyển đổi số cộng đồng',
    'các thôn, buôn',
    'trưởng buôn',
    'các thôn',
    'tổ dân phố',
    'các tổ dân phố',
    'tổ trưởng tổ dân phố',
    'khu dân cư',
    'các khu dân cư',
    'các khu phố',
    'trưởng khu',
    'trưởng xóm',
    'trưởng khu phố',
    'xóm trưởng',
    'thôn trưởng',
    'ấp trưởng',
    'khu trưởng',
    'trưởng ấp',
    'bí thư chi bộ, trưởng thôn',
    'cán bộ thôn',
    'các xóm',
    'các ấp',
    'tổ nhân dân tự quản',
    'các buôn',
    'các khóm',
    'trưởng khóm',
    'các làng',
    'trưởng làng',
    ...boardsOfVillages,
    ...boardsOfVillages.map((board) => `trưởng ${board}`),
  ],
  example: 'Trưởng thôn, tổ trưởng tổ dân phố',
  counterExample: 'nông thôn mới',
}

/** Those whose fold is a board's: `trưởng ban`, `các ban`. */
export const hamletVocabulary: VocabularyRow<ActorRole> = {
  code: 'village',
  phrases: ['trưởng bản', 'các trưởng bản', 'bản trưởng', 'các bản'],
  strict: true,
  example: 'Trưởng bản vận động từng hộ',
  counterExample: 'Hiệu trưởng ban hành kế hoạch',
}
