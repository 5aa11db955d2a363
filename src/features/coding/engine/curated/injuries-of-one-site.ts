import { among } from '../code-ranges'
import type { Curated } from '../curated'

export interface InjuriesOfOneSite {
  readonly site: string
  readonly superficial: (code: string) => boolean
  readonly severe: (code: string) => boolean
}

/** Superficial injuries with the more severe injuries of the same site, by the titles of the subcategories. */
export const injuriesOfOneSite: Curated<readonly InjuriesOfOneSite[]> = {
  source: 'ICD-10-CM Official Guidelines I.C.19.b.1; titles of S00 to S99',
  items: [
    of('scalp', ['S00.0'], ['S01.0', 'S02.0']),
    of('eyelid and orbit', ['S00.1', 'S00.2'], ['S01.1', 'S02.3', 'S02.12', 'S05']),
    of('nose', ['S00.3'], ['S01.2', 'S02.2']),
    of('ear', ['S00.4'], ['S01.3']),
    of('lip and mouth', ['S00.5'], ['S01.5', 'S02.5']),
    of('neck', ['S10'], ['S11', 'S12', 'S13']),
    of('breast', ['S20.0', 'S20.1'], ['S21.0']),
    of('chest wall', ['S20.2-S20.4'], ['S21', 'S22']),
    of('lower back and pelvis', ['S30.0', 'S30.810'], ['S31.0', 'S32', 'S33']),
    of('abdominal wall', ['S30.1', 'S30.811'], ['S31.1', 'S31.6']),
    of('shoulder', ['S40.01', 'S40.2'], ['S41.0', 'S42.0', 'S42.1', 'S42.2', 'S43']),
    of('upper arm', ['S40.02', 'S40.8'], ['S41.1', 'S42.2', 'S42.3', 'S42.4']),
    of('elbow', ['S50.0', 'S50.3'], ['S42.4', 'S51.0', 'S52.0', 'S52.1', 'S53']),
    of('forearm', ['S50.1', 'S50.8'], ['S51.8', 'S52']),
    of('finger and thumb', ['S60.0', 'S60.1', 'S60.3', 'S60.4'], ['S61.0-S61.3', 'S62.5', 'S62.6']),
    of('hand', ['S60.22', 'S60.5'], ['S61.4', 'S62.2', 'S62.3']),
    of('wrist', ['S60.21', 'S60.8'], ['S52.5', 'S52.6', 'S61.5', 'S62.0', 'S62.1', 'S63.5']),
    of('hip', ['S70.0', 'S70.2'], ['S71.0', 'S72.0-S72.2', 'S73']),
    of('thigh', ['S70.1', 'S70.3'], ['S71.1', 'S72.3', 'S72.4']),
    of('knee', ['S80.0', 'S80.2'], ['S72.4', 'S81.0', 'S82.0', 'S82.1', 'S83']),
    of('lower leg', ['S80.1', 'S80.8'], ['S81.8', 'S82.1-S82.4']),
    of('ankle', ['S90.0', 'S90.5'], ['S82.5', 'S82.6', 'S82.8', 'S91.0', 'S93.0', 'S93.4']),
    of('toe', ['S90.1', 'S90.2', 'S90.4'], ['S91.1', 'S91.2', 'S92.4', 'S92.5']),
    of('foot', ['S90.3', 'S90.8'], ['S91.3', 'S92.0-S92.3', 'S93.3', 'S93.6']),
  ],
}

function of(
  site: string,
  superficial: readonly string[],
  severe: readonly string[],
): InjuriesOfOneSite {
  return { site, superficial: among(...superficial), severe: among(...severe) }
}
