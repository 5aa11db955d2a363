import { among } from '../code-ranges'
import type { Curated } from '../curated'

export interface HistoryOf {
  readonly condition: (code: string) => boolean
  /** The code for the history, undotted. */
  readonly history: string
}

/** The family-history code for a condition; the first that names it holds. */
export const familyHistory: Curated<readonly HistoryOf[]> = {
  source: 'ICD-10-CM Alphabetic Index, History, family (of)',
  items: [
    of(['C15-C26'], 'Z800'),
    of(['C33-C34'], 'Z801'),
    of(['C50', 'D05'], 'Z803'),
    of(['C56'], 'Z8041'),
    of(['C61'], 'Z8042'),
    of(['C62'], 'Z8043'),
    of(['C64-C65'], 'Z8051'),
    of(['C67'], 'Z8052'),
    of(['C91-C95'], 'Z806'),
    of(['C81-C90', 'C96'], 'Z807'),
    of(['C00-C80', 'C7A-C7B'], 'Z808'),
    of(['E08-E13'], 'Z833'),
    of(['F10'], 'Z811'),
    of(['F17'], 'Z812'),
    of(['F20-F99'], 'Z818'),
    of(['G40'], 'Z820'),
    of(['I46'], 'Z8241'),
    of(['I60-I69'], 'Z823'),
    of(['I00-I5A', 'I70-I99'], 'Z8249'),
    of(['J40-J47'], 'Z825'),
    of(['M05-M14', 'M15-M19'], 'Z8261'),
    of(['M80-M81'], 'Z8262'),
    of(['K50-K52'], 'Z8379'),
    of(['N00-N29'], 'Z841'),
  ],
}

/** The personal-history code for a condition that is over; the first that names it holds. */
export const personalHistory: Curated<readonly HistoryOf[]> = {
  source: 'ICD-10-CM Alphabetic Index, History, personal (of)',
  items: [
    of(['C18', 'C19'], 'Z85038'),
    of(['C20-C21'], 'Z85048'),
    of(['C34'], 'Z85118'),
    of(['C50'], 'Z853'),
    of(['C61'], 'Z8546'),
    of(['C43'], 'Z85820'),
    of(['G45', 'I63'], 'Z8673'),
    of(['I21-I22'], 'I252'),
    of(['I26'], 'Z86711'),
    of(['I82'], 'Z86718'),
    of(['J12-J18'], 'Z8701'),
    of(['N20'], 'Z87442'),
    of(['F17'], 'Z87891'),
    of(['U07.1'], 'Z8616'),
  ],
}

function of(conditions: readonly string[], history: string): HistoryOf {
  return { condition: among(...conditions), history }
}
