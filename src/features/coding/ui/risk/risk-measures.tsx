import type { ReactNode } from 'react'
import type { RiskAssessment, RiskSet } from '../../contract/risk'
import { MeasureList } from './measure-list'
import { SeverityList } from './severity-list'

const missing: Readonly<Record<RiskSet, string>> = {
  hcc: 'the CMS-HCC mapping, hierarchy, label and edit files',
  elixhauser: 'AHRQ’s Elixhauser reference file',
  severity: 'the MS-DRG appendices (CC, MCC, HAC)',
}

interface RiskMeasuresProps {
  readonly assessment: RiskAssessment
  readonly inpatient: boolean
}

/** Each measure with its source and year, and what is not loaded. */
export function RiskMeasures({ assessment, inpatient }: RiskMeasuresProps) {
  const { hcc, severity, elixhauser, notLoaded } = assessment
  return (
    <div className="flex flex-col gap-4 px-3 pb-3 text-13">
      {hcc.map(({ model, source, year, categories, edited, knowsEdits }) => (
        <Measure key={model} title={`HCC ${model}`} source={source} year={year}>
          <MeasureList
            label={`HCC ${model}`}
            none="No diagnosis falls into a category."
            rows={categories.map(({ category, label, codes, replacedBy }) => ({
              id: category,
              title: label,
              codes,
              dropped:
                replacedBy === undefined
                  ? undefined
                  : `does not count: HCC ${replacedBy} is above it`,
            }))}
          />
          <EditNotes edited={edited} knowsEdits={knowsEdits} />
        </Measure>
      ))}
      {severity ? (
        <Measure title="CC, MCC and HAC" source={severity.source} year={severity.year}>
          <SeverityList codes={severity.codes} />
        </Measure>
      ) : null}
      {elixhauser ? (
        <Measure title="Elixhauser" source={elixhauser.source} year={elixhauser.year}>
          <MeasureList
            label="Elixhauser comorbidities"
            none="No secondary diagnosis is one of the comorbidities."
            rows={elixhauser.measures}
          />
        </Measure>
      ) : null}
      {notLoaded.length > 0 ? <NotLoaded sets={notLoaded} /> : null}
      <p className="text-12 text-pretty text-quiet">
        Of the codes of this chart alone, by the age at the encounter; CMS goes by the age on 1
        February of the payment year, and by all records of the year before.{' '}
        {inpatient ? null : 'CC, MCC, HAC and Elixhauser are read of inpatient stays. '}
        Nothing of it belongs into a query to a provider.
      </p>
    </div>
  )
}

type EditNotesProps = Pick<RiskAssessment['hcc'][number], 'edited' | 'knowsEdits'>

/** The codes that an edit of age or sex takes elsewhere, or that none is loaded. */
function EditNotes({ edited, knowsEdits }: EditNotesProps) {
  if (!knowsEdits)
    return <p className="pt-1 text-12 text-quiet">Without edits of age and sex: none is loaded.</p>
  if (edited.length === 0) return null
  return (
    <ul aria-label="Edits of age and sex" className="flex flex-col gap-1 pt-1 text-12 text-quiet">
      {edited.map(({ codes, category, text }) => (
        <li key={codes.join(' ')}>
          <span className="code mr-2">{codes.join(' ')}</span>
          {category === undefined ? 'does not count' : `falls into HCC ${category}`}: {text}
        </li>
      ))}
    </ul>
  )
}

interface MeasureProps {
  readonly title: string
  readonly source: string
  readonly year: string
  readonly children: ReactNode
}

function Measure({ title, source, year, children }: MeasureProps) {
  return (
    <section aria-label={title}>
      <h4 className="flex flex-wrap items-baseline gap-x-2 pb-1 font-medium">
        {title}
        <span className="text-12 font-normal text-quiet">
          {source.includes(year) ? source : `${source}, ${year}`}
        </span>
      </h4>
      {children}
    </section>
  )
}

function NotLoaded({ sets }: { readonly sets: readonly RiskSet[] }) {
  return (
    <p className="text-12 text-pretty text-quiet">
      Not loaded: {sets.map((set) => missing[set]).join('; ')}. An operator loads them on the page
      Code sets, or on the server:{' '}
      <code className="font-mono break-words">
        npm run task -- import-code-set &lt;file or folder&gt;
      </code>
    </p>
  )
}
