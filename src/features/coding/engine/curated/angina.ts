import type { Curated } from '../curated'

/**
 * How a code of I20 reads within the title of a code of I25 with angina. Matched in this order, since the
 * later words occur within the earlier.
 */
export const anginaInTitles: Curated<readonly { readonly alone: string; readonly with: string }[]> =
  {
    source: 'ICD-10-CM code titles of I20 and I25.1-, I25.7-',
    items: [
      { alone: 'Unstable angina', with: 'with unstable angina pectoris' },
      { alone: 'documented spasm', with: 'with angina pectoris with documented spasm' },
      { alone: 'Refractory angina', with: 'with refractory angina pectoris' },
      { alone: 'microvascular dysfunction', with: 'with other forms of angina pectoris' },
      { alone: 'Other forms', with: 'with other forms of angina pectoris' },
      { alone: 'unspecified', with: 'with unspecified angina pectoris' },
    ],
  }
