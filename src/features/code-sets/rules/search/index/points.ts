/** Points of one thing asked by its level: things found in the title count first, whole words after. */
export const inTitle = 1 << 12
export const pointsOf = [0, 0, 1, inTitle, inTitle + 1] as const

/** Points above all that words can bring: what is billable, then whose title or term says just what was asked. */
export const billablePoints = 1 << 26
export const titleSays = 3 << 22
export const titleSaysOtherwise = 2 << 22
export const termSays = 1 << 22

/** Below things found in the title, above whole words. */
export const favourite = 2 << 8
export const recent = 1 << 8
