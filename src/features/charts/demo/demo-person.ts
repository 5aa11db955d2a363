import { pick, hashOf } from './seeded-random'

export type DemoPerson = { given: string; family: string }

const women = [
  'Adelina',
  'Beatriz',
  'Celia',
  'Daphne',
  'Elspeth',
  'Fumiko',
  'Greta',
  'Halina',
  'Imogen',
  'Jovita',
  'Katya',
  'Leilani',
  'Marisol',
  'Nadia',
  'Ottilie',
  'Paloma',
  'Rosalba',
  'Solveig',
  'Tamsin',
  'Yesenia',
]
const men = [
  'Anselm',
  'Bertrand',
  'Casimir',
  'Dmitri',
  'Efrain',
  'Florian',
  'Gaspard',
  'Hideo',
  'Ignacio',
  'Joaquin',
  'Kofi',
  'Leopold',
  'Matteo',
  'Nikolai',
  'Osvaldo',
  'Percival',
  'Rafael',
  'Stellan',
  'Thaddeus',
  'Ulises',
]
const families = [
  'Abernathy',
  'Bergstrom',
  'Castellano',
  'Dahlquist',
  'Eberhardt',
  'Fairweather',
  'Gundersen',
  'Halloran',
  'Ivanov',
  'Jankowski',
  'Kowalczyk',
  'Lindqvist',
  'Montalvo',
  'Nakashima',
  'Okonkwo',
  'Pettibone',
  'Quintanilla',
  'Rasmussen',
  'Szymanski',
  'Thornbury',
  'Underhill',
  'Valenzuela',
  'Whitlock',
  'Zielinski',
]

/** A name that nobody bears: as in Synthea, each part ends in a number. */
export function demoPerson(seed: string, sex: 'male' | 'female'): DemoPerson {
  const numbered = (part: string, role: string) =>
    `${part}${100 + (hashOf(`${seed}/${role}`, 1) % 899)}`
  const given = pick(sex === 'female' ? women : men, `${seed}/given`)
  return {
    given: numbered(given, 'given'),
    family: numbered(pick(families, `${seed}/family`), 'family'),
  }
}
