import { queryIndicators } from '../curated/query-indicators'
import { perCode } from '../per-release'
import { allSettings, type Rule } from '../rule'
import { titleOf } from '../titles'

/** A nonspecific diagnosis with findings that call for detail is a query, never a guess at the code. */
export const cpl15: Rule = {
  id: 'CPL-15',
  group: 'CPL',
  severity: 'QUERY',
  settings: allSettings,
  title:
    'A nonspecific diagnosis with clinical indicators of more detail suggests a provider query',
  citation: queryIndicators.source,
  concerns: (code, release) => indicatorsOf(code, release).length > 0,
  check: ({ documentation, release }, concerned) =>
    documentation === ''
      ? []
      : concerned.flatMap(({ row, shown, code }) =>
          indicatorsOf(code, release)
            .filter(({ indicators }) => indicators.test(documentation))
            .map(({ seen, asks }) => ({
              row,
              message: `${shown} is not specific, and the note holds ${seen}.`,
              fix: {
                text: `Ask the provider for ${asks}, with the findings and open choices; code no more than is documented.`,
              },
            })),
        ),
}

/** Pressure ulcers only where their stage is open. */
const indicatorsOf = perCode((code, release) =>
  queryIndicators.items.filter(
    ({ codes }) =>
      codes(code) &&
      (!code.startsWith('L89') || titleOf(code, release).includes('unspecified stage')),
  ),
)
