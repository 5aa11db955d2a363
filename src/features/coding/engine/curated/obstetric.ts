import { among } from '../code-ranges'
import type { Curated } from '../curated'

/** Groups of codes that the rules of pregnancy, delivery and birth speak of. */
export const obstetric = {
  source: 'ICD-10-CM Official Guidelines I.C.15, I.C.16.a and I.C.21.c.11; chapters 15, 16 and 21',
  items: {
    chapter15: among('O00-O9A'),
    /** Pregnancies with abortive outcome and elective termination. */
    abortiveOutcome: among('O00-O08', 'Z33.2'),
    puerperium: among('O85-O92', 'O94', 'Z39'),
    perinatal: among('P00-P96'),
    /** Full-term, uncomplicated: I.C.15.n. */
    normalDelivery: among('O80'),
    liveborn: among('Z38'),
    outcomeOfDelivery: among('Z37'),
    weeksOfGestation: among('Z3A'),
    /** With chapter 15 these make a record that of a mother. */
    maternal: among('O00-O9A', 'Z33-Z34', 'Z37', 'Z39', 'Z3A'),
  },
} satisfies Curated<Record<string, (code: string) => boolean>>

/** ICD-10-PCS roots that deliver or extract the products of conception. */
export const deliveryProcedures: Curated<readonly string[]> = {
  source:
    'ICD-10-PCS section 1, Obstetrics: 10D0 extraction, 10E0 delivery of products of conception',
  items: ['10D0', '10E0'],
}
