import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { request, type APIRequestContext } from '@playwright/test'
import type { Role } from '@/core/actor'
import { practiceBundle } from '@/testing/practice-bundle'
import { clinicalWords } from './clinical-words'
import { linkMailedTo } from './mailbox'
import { openOrganization, type Organization } from './organization'
import { runTask } from './run-task'
import { writeSiteRules } from './site-rules'
import { syntheticBundle } from './synthetic-bundle'
import { callProcedure } from './visitor'

export interface ChartRef {
  readonly chartId: string
  /** As screens show it: `C-000012`. */
  readonly number: string
}

interface ListedChart extends ChartRef {
  readonly version: number
}

/** Imports one chart for each patient of these names and tells them in the order of the names. */
export async function importCharts(
  organization: Organization,
  patients: readonly { readonly family: string; readonly given: string; readonly note?: string }[],
): Promise<readonly ChartRef[]> {
  await importBundles(
    organization,
    patients.map((patient) =>
      syntheticBundle({ key: `${organization.slug}/${patient.family}`, ...patient }),
    ),
  )
  return withSession(organization, 'manager', (manager) =>
    Promise.all(patients.map(({ family }) => findChart(manager, family))),
  )
}

/** Imports a practice encounter of the demo, and tells its chart and its answer key. */
export async function importPracticeChart(
  organization: Organization,
  caseId: string,
): Promise<ChartRef & Pick<ReturnType<typeof practiceBundle>, 'demoCase'>> {
  const { demoCase, bundle } = practiceBundle(caseId)
  await importBundles(organization, [bundle])
  return withSession(organization, 'manager', async (manager) => {
    const { items } = await callProcedure<{ items: ListedChart[] }>(manager, 'charts.list', {
      specialty: demoCase.specialty,
    })
    const [chart, second] = items
    if (!chart || second) throw new Error(`${items.length} charts answer to ${caseId}.`)
    return { ...chart, demoCase }
  })
}

/** Imports bundles from the command line, and waits for the end. */
export async function importBundles(
  organization: Organization,
  bundles: readonly object[],
): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'smartcoders-bundles-'))
  try {
    for (const [index, bundle] of bundles.entries())
      writeFileSync(path.join(folder, `${index}.json`), JSON.stringify(bundle))
    await runTask('import-charts', folder, '--org', organization.slug, '--wait', '--json')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function findChart(manager: APIRequestContext, family: string): Promise<ChartRef> {
  const { items } = await callProcedure<{ items: ListedChart[] }>(manager, 'charts.list', {
    text: family,
  })
  const [chart, second] = items
  if (!chart || second) throw new Error(`${items.length} charts answer to ${family}.`)
  return chart
}

/** Gives charts to the organization's coder. */
export async function assignCharts(
  organization: Organization,
  charts: readonly ChartRef[],
): Promise<void> {
  await withSession(organization, 'manager', async (manager) => {
    const coders = await callProcedure<{ coderId: string }[]>(manager, 'charts.coders')
    await callProcedure(manager, 'charts.assign', {
      chartIds: charts.map(({ chartId }) => chartId),
      coderId: coders[0]?.coderId,
    })
  })
}

/** What the coder of a workplace writes; each code stands in the starter release. */
export const cleanDiagnoses = [
  {
    code: 'E11.9',
    principal: true,
    rationale: `Type 2 diabetes, no complication documented (${clinicalWords.rationale}).`,
  },
  { code: 'I10', rationale: 'Essential hypertension, treated with lisinopril.' },
]

/** A warning that nobody has acknowledged, beside an error that was overridden. */
const warnedDiagnoses = ['I10', 'I50.9', 'I25.119', 'R07.89'].map((code) => ({ code }))
const unrelated = {
  rule: 'CMB-01',
  about: ['I10', 'I50.9', 'I11.0'],
  reason: 'The heart failure is due to amyloidosis, as the cardiologist states.',
}

/** Saves codes of which the rules warn, and does not submit them. */
async function saveWarned(organization: Organization, { chartId }: ChartRef): Promise<void> {
  await withSession(organization, 'coder', async (coder) => {
    const { version } = await callProcedure<{ version: number }>(coder, 'coding.get', { chartId })
    await callProcedure(coder, 'coding.saveCodes', {
      chartId,
      version,
      diagnoses: warnedDiagnoses,
      answers: [unrelated],
    })
  })
}

/** Codes an assigned chart and submits it. */
export async function submitChart(organization: Organization, chart: ChartRef): Promise<void> {
  await withSession(organization, 'coder', async (coder) => {
    const { chartId } = chart
    const open = await callProcedure<{ version: number }>(coder, 'coding.get', { chartId })
    const saved = await callProcedure<{ version: number }>(coder, 'coding.saveCodes', {
      chartId,
      version: open.version,
      diagnoses: cleanDiagnoses,
      procedures: [],
    })
    await callProcedure(coder, 'coding.submit', { chartId, version: saved.version })
  })
}

interface AuditRef {
  readonly auditId: string
  readonly version: number
  readonly chartId: string
}

/** Decides the open audit of a chart. */
export async function decideAudit(
  organization: Organization,
  chart: ChartRef,
  decision: 'approve' | 'return',
): Promise<AuditRef> {
  return withSession(organization, 'supervisor', async (supervisor) => {
    const audit = await findAudit(supervisor, chart)
    await callProcedure(supervisor, 'review.decide', {
      auditId: audit.auditId,
      version: audit.version,
      decision,
      findings: [],
      feedback:
        decision === 'return'
          ? `Hyperlipidemia is treated and not coded (${clinicalWords.feedback}).`
          : '',
    })
    return audit
  })
}

/** The open audit of a submitted chart; the worker makes it a moment after the submission. */
export async function findAudit(
  supervisor: APIRequestContext,
  { chartId }: ChartRef,
): Promise<AuditRef> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { items } = await callProcedure<{ items: AuditRef[] }>(supervisor, 'review.queue', {})
    const audit = items.find((item) => item.chartId === chartId)
    if (audit) return audit
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The submitted chart reached no audit.')
}

/** Runs `work` as the organization's person of a role, outside any browser. */
export async function withSession<Result>(
  organization: Organization,
  role: Role,
  work: (session: APIRequestContext) => Promise<Result>,
): Promise<Result> {
  const session = await request.newContext({ baseURL: process.env.E2E_ORIGIN ?? '' })
  try {
    const { email, password } = organization.as[role]
    await callProcedure(session, 'identity.signIn', { email, password })
    return await work(session)
  } finally {
    await session.dispose()
  }
}

/** An organization whose charts stand at every stage. */
export interface Workplace {
  readonly organization: Organization
  readonly unassigned: ChartRef
  readonly draft: ChartRef
  /** A draft with findings, one of them answered. */
  readonly warned: ChartRef
  readonly pending: ChartRef
  readonly returned: ChartRef
  readonly completed: ChartRef
  /** A practice chart that was submitted, which has an answer key. */
  readonly practice: ChartRef
  /** The open audit of the pending chart, and a decided one. */
  readonly openAuditId: string
  readonly decidedAuditId: string
  readonly importId: string
  /** Numbers of site rules. */
  readonly activeRule: number
  readonly draftRule: number
  /** Where the link of an open invitation leads, and one that sets a new password. */
  readonly invitationPath: string
  readonly resetPath: string
}

const people = ['Ashford', 'Birch', 'Calder', 'Denholm', 'Everly', 'Fairfax'].map((family) => ({
  family,
  given: 'Maria',
}))

export async function openWorkplace(name: string): Promise<Workplace> {
  const organization = await openOrganization(name)
  const charts = await importCharts(organization, people)
  const [unassigned, draft, pending, returned, completed, warned] = charts
  if (!unassigned || !draft || !pending || !returned || !completed || !warned)
    throw new Error('A chart is missing.')
  const practice = await importPracticeChart(organization, 'nephrology-stage-four')
  await assignCharts(organization, [draft, pending, returned, completed, practice, warned])
  await saveWarned(organization, warned)
  for (const chart of [pending, returned, completed, practice])
    await submitChart(organization, chart)
  const { auditId: decidedAuditId } = await decideAudit(organization, returned, 'return')
  for (const chart of [completed, practice]) await decideAudit(organization, chart, 'approve')
  const openAuditId = await withSession(organization, 'supervisor', async (supervisor) => {
    const { auditId } = await findAudit(supervisor, pending)
    return auditId
  })
  const importId = await withSession(organization, 'manager', async (manager) => {
    const { items } = await callProcedure<{ items: { id: string }[] }>(manager, 'imports.list')
    return items[0]?.id ?? ''
  })
  await withSession(organization, 'coder', (coder) =>
    callProcedure(coder, 'tokens.create', { name: 'Night job', access: 'read', expiresInDays: 90 }),
  )
  const rules = await withSession(organization, 'manager', writeSiteRules)
  const paths = await openDoors(organization)
  const stages = { unassigned, draft, warned, pending, returned, completed, practice }
  return { organization, ...stages, openAuditId, decidedAuditId, importId, ...rules, ...paths }
}

/** Someone is invited, someone asks for access, and someone has forgotten a password. */
async function openDoors(organization: Organization) {
  const invited = `invited@${organization.slug}.example`
  const { email } = organization.as.biller
  return withSession(organization, 'admin', async (admin) => {
    await callProcedure(admin, 'users.invite', { email: invited, role: 'coder' })
    await callProcedure(admin, 'identity.askForAccess', {
      organization: organization.slug,
      displayName: 'Rita Requester',
      email: `rita@${organization.slug}.example`,
    })
    // The worker answers in turn, so with this mail the request has arrived, too.
    await callProcedure(admin, 'identity.forgotPassword', { email })
    return {
      invitationPath: await linkMailedTo(admin, invited),
      resetPath: await linkMailedTo(admin, email),
    }
  })
}
