/**
 * Words of other languages that sound Vietnamese plans write in small letters, folded: the names of media, of their products
 * and of machines. They are no syllables and no misread words either.
 */
const LOAN_WORDS =
  'app apps backdrop banner blog brochure camera catalogue chat chatbot clip clips computer decal drone email facebook fan fanpage fax file flycam forum gameshow ' +
  'google gmail hotline hashtag index infographic instagram internet karaoke kiosk led link livestream logo mail marketing media messenger microsoft mini ' +
  'mobile mooc offline online page pano panel phone photo podcast portal poster radio robot scan server show sim slide slogan smart smartphone sms social spot standee ' +
  'stream studio tablet talkshow team telegram tiktok tivi token touch trailer video viber viral virus vlog web website wifi youtube zalo zoom'
export const loanWords: ReadonlySet<string> = new Set(LOAN_WORDS.split(' '))
