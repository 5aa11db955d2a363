import { among, seventhOf } from './code-ranges'

const burnsOfSites = among('T20-T25')

/** A current burn or corrosion of a site of the body surface. */
export function isCurrentBurn(code: string): boolean {
  return burnsOfSites(code) && seventhOf(code) !== 'S'
}

/** 0 unspecified to 3: the fourth character is 0 to 3 for burns and 4 to 7 for corrosions. */
export function degreeOfBurn(code: string): number {
  return Number(code[3] ?? 0) % 4
}
