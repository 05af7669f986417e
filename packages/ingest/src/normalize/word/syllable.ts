import { remembered } from './remembered.js'

/**
 * Whether a folded word can be a Vietnamese syllable (onset + rime, marks dropped). It tells ordinary words from
 * recognition damage such as `c6ng` or `chuec`; it is a measure, not a dictionary.
 */
const ONSETS = 'b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x'
const RIMES =
  'a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay|' +
  'e|ec|em|en|eng|eo|ep|et|ech|enh|eu|' +
  'i|ia|ich|iec|iem|ien|ieng|iep|iet|ieu|im|in|inh|ip|it|iu|' +
  'o|oa|oac|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay|oc|oe|oen|oeo|oet|oi|om|on|ong|oong|ooc|op|ot|' +
  'u|ua|uan|uang|uat|uay|uc|ue|uech|uenh|ui|uy|uya|uych|uyen|uyet|uynh|uyt|uyu|um|un|ung|uo|uoc|uoi|uom|uon|uong|uop|uot|uou|uot|up|ut|uu|uu|' +
  'y|ych|yem|yen|yet|yeu|ynh|yt'
const SYLLABLE = new RegExp(`^(?:${ONSETS})?(?:${RIMES})$`)

export const isSyllable: (foldedWord: string) => boolean = remembered(
  (foldedWord) => foldedWord.length <= 7 && SYLLABLE.test(foldedWord),
)
