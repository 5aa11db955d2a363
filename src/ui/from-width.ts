export type FromWidth = 'md' | 'lg' | 'xl' | '2xl'

/** Classes that show a table cell only from a width of the screen on. */
export const fromWidth: Record<FromWidth, string> = {
  md: 'max-md:hidden',
  lg: 'max-lg:hidden',
  xl: 'max-xl:hidden',
  '2xl': 'max-2xl:hidden',
}
