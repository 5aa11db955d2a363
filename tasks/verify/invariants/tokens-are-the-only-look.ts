import type { Invariant } from './invariant'
import { isTestSource, missing, violationsWhere } from './sources'

const source = 'src/ui/tokens.css'
const searches: readonly [RegExp, string][] = [
  [
    /(?<!href=['"])(?<=^|[\s'"`:[(,])#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})(?![\w-])/,
    'A colour has its one home in src/ui/tokens.css: use a token.',
  ],
  [
    /\b(?:oklch|oklab|rgba?|hsla?|lch|lab|hwb)\(/,
    'A colour has its one home in src/ui/tokens.css: use a token.',
  ],
  [
    /font-size:\s*[\d.]|fontSize:\s*['"]?[\d.]|\btext-\[[\d.]+(px|rem|em)\]/,
    'A type size has its one home in src/ui/tokens.css: use a step of the scale.',
  ],
  [
    /\b(?:bg|text|border|ring|fill|stroke|outline|shadow)-(?:red|blue|green|yellow|orange|amber|lime|emerald|teal|cyan|sky|indigo|violet|purple|fuchsia|pink|rose|slate|gray|zinc|neutral|stone)-\d{2,3}\b/,
    "A colour of the framework's palette is no token of ours.",
  ],
  [
    /\b(?:m|p|gap|space)[trblxy]?(?:-[xy])?-\[[\d.]+px\]/,
    'Space has its one home in src/ui/tokens.css: use a step of the grid.',
  ],
]

/** One place to change how the product looks, in light, dark and high contrast. */
export const tokensAreTheOnlyLook: Invariant = {
  id: 2,
  title: 'src/ui/tokens.css is the only source of colour, type and spacing',
  check: (files) => [
    ...(files.has(source) ? [] : missing(source, 'The design tokens are missing.')),
    ...searches.flatMap(([pattern, message]) =>
      violationsWhere(files, { in: isLook, pattern, message }),
    ),
  ],
}

function isLook(file: string): boolean {
  const styled =
    /^src\/.*\.(tsx|css)$/.test(file) || /^src\/(ui|app|features\/[^/]+\/ui)\/.*\.ts$/.test(file)
  return styled && file !== source && !isTestSource(file)
}
