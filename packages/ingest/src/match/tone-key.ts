import { remembered } from '../normalize/remembered.js'

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Lower-case NFC spelling with its tone moved to the end, so that `hòa` and `hoà` are one word. Other marks stay in place. */
export const toneKey: (word: string) => string = remembered((word) => {
  const parts = word.toLowerCase().normalize('NFD')
  const tones = parts.match(TONES)
  if (tones === null) return parts.normalize('NFC')
  return parts.replace(TONES, '').normalize('NFC') + tones.join('')
})
