import { partTones } from '@doi-chieu/core/text/tones'

/**
 * Whether a word is written like a Vietnamese syllable, marks and tone included: onset + rime, and a rime that ends in
 * p, t, c, ch takes the sharp or the heavy tone only. It decides whether a text was decoded with the right table: a wrong
 * table yields letters, but hardly ever syllables.
 */
const ONSETS = 'b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x'
const RIMES = [
  'a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay|ăc|ăm|ăn|ăng|ăp|ăt|âc|âm|ân|âng|âp|ât|âu|ây',
  'e|ec|em|en|eng|eo|ep|et|ê|êch|êm|ên|ênh|êp|êt|êu',
  'i|ia|ich|im|in|inh|ip|it|iu|iêc|iêm|iên|iêng|iêp|iêt|iêu|y|ych|ynh|yêm|yên|yêng|yêt|yêu',
  'o|oa|oac|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay|oăc|oăm|oăn|oăng|oăt|oc|oe|oen|oeo|oet|oi|om|on|ong|ooc|oong|op|ot',
  'ô|ôc|ôi|ôm|ôn|ông|ôp|ôt|ơ|ơi|ơm|ơn|ơp|ơt',
  'u|ua|uc|ui|um|un|ung|up|ut|uân|uât|uâng|uây|uê|uêch|uênh|uôc|uôi|uôm|uôn|uông|uôt|uơ|uy|uya|uych|uynh|uyên|uyêt|uyt|uyu',
  'ư|ưa|ưc|ưi|ưm|ưn|ưng|ưt|ưu|ươc|ươi|ươm|ươn|ương|ươp|ươt|ươu',
].join('|')
const SYLLABLE = new RegExp(`^(?:${ONSETS})?(?:${RIMES})$`)
const STOPPED = /(?:p|t|c|ch)$/
const SHARP_OR_HEAVY = /[\u0301\u0323]/

export function isVietnameseSyllable(word: string): boolean {
  if (word.length > 9) return false
  const { letters, tones } = partTones(word.toLowerCase().normalize('NFD'))
  if (tones.length > 1) return false
  const toneless = letters.normalize('NFC')
  if (STOPPED.test(toneless) && tones !== '' && !SHARP_OR_HEAVY.test(tones)) return false
  return SYLLABLE.test(toneless)
}
