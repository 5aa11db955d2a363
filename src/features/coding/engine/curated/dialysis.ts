import type { Curated } from '../curated'

/** Words and procedures of renal dialysis. */
export const dialysis: Curated<{
  readonly words: RegExp
  readonly denied: RegExp
  readonly procedures: RegExp
}> = {
  source: 'ICD-10-CM inclusion terms at Z99.2; CPT 90935 to 90999; ICD-10-PCS 5A1D, 3E1M39Z',
  items: {
    words: /dialysis|h(?:a?)emodial|\bCAPD\b|\bCCPD\b|\b(?:on|receives) HD\b|\bHD (?:TTS|MWF)\b/i,
    denied:
      /\b(?:not|never|no|declin\w+|refus\w+|without|pre-?|plan\w* for|prepar\w+ for|discuss\w*)[^.;\n]{0,30}dialysis/i,
    procedures: /^(?:909[3-9]\d|5A1D|3E1M39Z)/,
  },
}
