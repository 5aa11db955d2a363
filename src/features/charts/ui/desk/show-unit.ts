const exponents: Record<string, string> = { 3: '³', 6: '⁶', 9: '⁹', 12: '¹²' }

/** A UCUM unit as laboratories print it: `10*3/uL` is 10³/µL, `{score}` is none. */
export function showUnit(unit: string | undefined): string {
  if (!unit) return ''
  return unit
    .replace('{1.73_m2}', '1.73 m²')
    .replace(/\{[^}]*\}/g, '')
    .replace(/\[([^\]]*)\]/g, '$1')
    .replace(/10\*(\d+)/g, (_, power: string) => `10${exponents[power] ?? `^${power}`}`)
    .replace(/^\/?u(?=[A-Z])|(?<=\/)u(?=[A-Z])/g, (prefix) => prefix.replace('u', 'µ'))
    .replace(/\bCel\b/g, '°C')
    .replace(/^\/$/, '')
}
