interface Age {
  /** Completed years. */
  readonly age: number | null
  /** Given below one year. */
  readonly ageDays: number | null
}

/** An age as a chart states it: days for a newborn, months for an infant, else years. */
export function showAge({ age, ageDays }: Age): string {
  if (ageDays !== null && ageDays < 31) return `${ageDays} ${ageDays === 1 ? 'day' : 'days'}`
  if (ageDays !== null && ageDays < 366) return `${Math.floor(ageDays / 30.4)} mo`
  return age === null ? 'age unknown' : `${age} y`
}
