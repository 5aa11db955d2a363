'use client'

import { useState } from 'react'
import type { BegunFinding } from './begun-finding'
import { nameOfForm, type OpenForm } from './open-form'

interface Begun {
  readonly form: OpenForm
  readonly finding: BegunFinding
}

/** What was typed into the finding forms and not recorded, form by form. */
export function useBegunFindings() {
  const [all, setAll] = useState<Readonly<Record<string, Begun>>>({})
  return {
    /** The forms in which something is begun. */
    begunForms: Object.values(all).map(({ form }) => form),
    findBegun: (form: OpenForm): BegunFinding | undefined => all[nameOfForm(form)]?.finding,
    keepBegun: (form: OpenForm, finding: BegunFinding) =>
      setAll((current) => ({ ...current, [nameOfForm(form)]: { form, finding } })),
    drop: (form: OpenForm) => setAll(({ [nameOfForm(form)]: _dropped, ...others }) => others),
  }
}
