import type { Complexity } from './complexity'

/** One code of a family of visits. No CPT descriptor is kept: codes, levels and minutes only. */
export interface VisitCode {
  readonly code: string
  /** Levels of decision making that it stands for. */
  readonly complexities: readonly Complexity[]
  /** Least total minutes on the date of the encounter; absent where time does not choose the code. */
  readonly leastMinutes?: number
}

export interface VisitFamily {
  readonly name: string
  /** Lowest first. */
  readonly codes: readonly VisitCode[]
  /** Prolonged service beyond the highest code: from these total minutes on, one unit per 15 minutes. */
  readonly prolonged?: { readonly cptFrom: number; readonly medicareFrom: number }
}

const four = [['straightforward'], ['low'], ['moderate'], ['high']] as const
const three = [['straightforward', 'low'], ['moderate'], ['high']] as const

/**
 * Families in which decision making or time chooses the code. Minutes: AMA CPT 2024; Medicare prolonged
 * services: CMS Physician Fee Schedule 2024. 99211 and 99281 need no level and are not chosen here.
 */
export const visitFamilies = {
  officeNew: {
    name: 'Office, new patient',
    codes: family(four, ['99202', 15], ['99203', 30], ['99204', 45], ['99205', 60]),
    prolonged: { cptFrom: 75, medicareFrom: 89 },
  },
  officeEstablished: {
    name: 'Office, established patient',
    codes: family(four, ['99212', 10], ['99213', 20], ['99214', 30], ['99215', 40]),
    prolonged: { cptFrom: 55, medicareFrom: 69 },
  },
  hospitalInitial: {
    name: 'Hospital or observation, initial day',
    codes: family(three, ['99221', 40], ['99222', 55], ['99223', 75]),
  },
  hospitalSubsequent: {
    name: 'Hospital or observation, later day',
    codes: family(three, ['99231', 25], ['99232', 35], ['99233', 50]),
  },
  hospitalSameDay: {
    name: 'Hospital or observation, admitted and discharged on one day',
    codes: family(three, ['99234', 45], ['99235', 70], ['99236', 85]),
  },
  emergency: {
    name: 'Emergency department',
    codes: family(four, ['99282'], ['99283'], ['99284'], ['99285']),
  },
  officeConsultation: {
    name: 'Office consultation',
    codes: family(four, ['99242', 20], ['99243', 30], ['99244', 40], ['99245', 55]),
  },
  hospitalConsultation: {
    name: 'Hospital consultation',
    codes: family(four, ['99252', 35], ['99253', 45], ['99254', 60], ['99255', 80]),
  },
  nursingInitial: {
    name: 'Nursing facility, initial',
    codes: family(three, ['99304', 25], ['99305', 35], ['99306', 50]),
  },
  nursingSubsequent: {
    name: 'Nursing facility, later',
    codes: family(four, ['99307', 10], ['99308', 20], ['99309', 30], ['99310', 45]),
  },
  homeNew: {
    name: 'Home, new patient',
    codes: family(four, ['99341', 15], ['99342', 30], ['99344', 60], ['99345', 75]),
  },
  homeEstablished: {
    name: 'Home, established patient',
    codes: family(four, ['99347', 20], ['99348', 30], ['99349', 40], ['99350', 60]),
  },
} as const satisfies Record<string, VisitFamily>
export type VisitFamilyId = keyof typeof visitFamilies

function family(
  levels: readonly (readonly Complexity[])[],
  ...codes: readonly (readonly [code: string, leastMinutes?: number])[]
): VisitCode[] {
  return codes.map(([code, leastMinutes], index) => ({
    code,
    complexities: levels[index] ?? [],
    ...(leastMinutes === undefined ? {} : { leastMinutes }),
  }))
}
