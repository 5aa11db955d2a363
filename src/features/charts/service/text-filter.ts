import type { ServerContext } from '@/server/context'
import type { TextFilter } from '../queries/list-charts'
import { parseChartNumber } from '../rules/chart-number'
import { searchTokens } from './patient-tokens'

/** Reads the search text: as a chart number, as words of the encounter, as a patient's name or record number. */
export function textFilter(ctx: ServerContext, text: string | undefined): TextFilter | undefined {
  if (!text) return undefined
  return { text, number: parseChartNumber(text), ...searchTokens(ctx, text) }
}
