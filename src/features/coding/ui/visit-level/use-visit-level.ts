'use client'

import { useState } from 'react'
import {
  chooseVisitCode,
  type VisitLevel,
} from '../../rules/evaluation-and-management/choose-visit-code'
import type { ProblemKind } from '../../rules/evaluation-and-management/rate-problems'
import type { RiskKind } from '../../rules/evaluation-and-management/rate-risk'
import type { VisitFamilyId } from '../../rules/evaluation-and-management/visit-codes'

/** What the form holds, as it was typed. */
export interface VisitForm {
  readonly family: VisitFamilyId
  readonly problems: Readonly<Partial<Record<ProblemKind, number>>>
  /** Names with commas between them. */
  readonly tests: string
  readonly externalNotes: string
  readonly independentHistorian: boolean
  readonly independentInterpretation: boolean
  readonly externalDiscussion: boolean
  readonly risk: readonly RiskKind[]
  readonly minutes: string
  readonly medicare: boolean
}

const blank: VisitForm = {
  family: 'officeEstablished',
  problems: {},
  tests: '',
  externalNotes: '',
  independentHistorian: false,
  independentInterpretation: false,
  externalDiscussion: false,
  risk: [],
  minutes: '',
  medicare: false,
}

export interface VisitLevelModel {
  readonly form: VisitForm
  readonly change: (changed: Partial<VisitForm>) => void
  readonly level: VisitLevel
  /** What is wrong with the minutes; they do not count then. */
  readonly minutesProblem: string | undefined
}

/** The form of the visit-level panel and the code that it comes to. */
export function useVisitLevel(): VisitLevelModel {
  const [form, setForm] = useState(blank)
  const minutes = readMinutes(form.minutes)
  return {
    form,
    change: (changed) => setForm((before) => ({ ...before, ...changed })),
    level: levelOf(form, typeof minutes === 'number' ? minutes : undefined),
    minutesProblem: minutes === 'unreadable' ? 'Enter whole minutes, 0 to 1440.' : undefined,
  }
}

function levelOf(form: VisitForm, minutes: number | undefined): VisitLevel {
  const { family, problems, risk, medicare, tests, externalNotes } = form
  const { independentHistorian, independentInterpretation, externalDiscussion } = form
  return chooseVisitCode({
    family,
    documented: {
      problems,
      risk,
      data: {
        tests: tests.split(','),
        externalNotes: externalNotes.split(','),
        independentHistorian,
        independentInterpretation,
        externalDiscussion,
      },
    },
    medicare,
    ...(minutes === undefined ? {} : { minutes }),
  })
}

function readMinutes(entered: string): number | 'unreadable' | undefined {
  const text = entered.trim()
  if (text === '') return undefined
  return /^\d{1,4}$/.test(text) && Number(text) <= 1440 ? Number(text) : 'unreadable'
}
