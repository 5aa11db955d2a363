/** Most injuries, poisonings and external causes (I.C.19.a). */
export const encounterCharacters: Readonly<Record<string, string>> = {
  A: 'initial encounter',
  D: 'subsequent encounter',
  S: 'sequela',
}

/** Fractures of forearm (S52) and femur (S72), by the Gustilo classification of open fractures. */
export const fractureCharacters: Readonly<Record<string, string>> = {
  A: 'initial encounter for closed fracture',
  B: 'initial encounter for open fracture type I or II',
  C: 'initial encounter for open fracture type IIIA, IIIB, or IIIC',
  D: 'subsequent encounter for closed fracture with routine healing',
  E: 'subsequent encounter for open fracture type I or II with routine healing',
  F: 'subsequent encounter for open fracture type IIIA, IIIB, or IIIC with routine healing',
  G: 'subsequent encounter for closed fracture with delayed healing',
  H: 'subsequent encounter for open fracture type I or II with delayed healing',
  J: 'subsequent encounter for open fracture type IIIA, IIIB, or IIIC with delayed healing',
  K: 'subsequent encounter for closed fracture with nonunion',
  M: 'subsequent encounter for open fracture type I or II with nonunion',
  N: 'subsequent encounter for open fracture type IIIA, IIIB, or IIIC with nonunion',
  P: 'subsequent encounter for closed fracture with malunion',
  Q: 'subsequent encounter for open fracture type I or II with malunion',
  R: 'subsequent encounter for open fracture type IIIA, IIIB, or IIIC with malunion',
  S: 'sequela',
}
