import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Role } from '@/core/actor'
import { ServiceError } from '@/core/errors'
import { setOperator } from '@/features/identity'
import { signInAs } from '@/testing/sign-in-as'
import { testRequest } from '@/testing/test-request'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { tokenOf } from '@/testing/token-of'
import { openApiDocument } from './openapi/openapi-document'
import { appRouter } from './routers'

const id = randomUUID()
/** Of a link that nobody made. */
const token = 'x'.repeat(43)

interface Access {
  /** A valid input, of things that are not there. */
  readonly input?: unknown
  /** Who may; `everyone` needs no session. */
  readonly may: readonly Role[] | 'everyone'
  /** The answer to someone without a session. */
  readonly unsigned?: string
  /** Of those who may, only an operator: it concerns every organization. */
  readonly operatorOnly?: true
}

const readers = ['coder', 'supervisor', 'manager'] as const

const siteRule = {
  title: 'Of the matrix',
  severity: 'INFO',
  message: 'It says nothing.',
  conditions: { match: 'all', of: [{ field: 'sex', operator: 'isPresent' }] },
}

/** Who may call what. A procedure that is missing here fails the first test. */
const matrix: Readonly<Record<string, Access>> = {
  'auditLog.list': { may: ['admin'] },
  'auditLog.verify': { may: ['admin'] },
  'charts.get': { input: { chartId: id }, may: readers },
  'charts.standing': { input: { chartId: id }, may: readers },
  'charts.list': { input: {}, may: ['coder', 'manager'] },
  'charts.counts': { may: ['coder', 'manager'] },
  'charts.next': { may: ['coder'] },
  'charts.coders': { may: ['manager'] },
  'charts.assign': { input: { chartIds: [id], coderId: id }, may: ['manager'] },
  'charts.unassign': { input: { chartIds: [id] }, may: ['manager'] },
  'charts.autoAssign': { input: {}, may: ['manager'] },
  'codeSets.search': { input: { query: 'i10' }, may: roles },
  'codeSets.get': { input: { code: 'I10' }, may: roles },
  'codeSets.load': { input: { origin: 'directory' }, may: ['admin'], operatorOnly: true },
  'codeSets.loaded': { may: ['admin'] },
  'codeSets.nodes': { input: {}, may: roles },
  'codeSets.noteUse': { input: { code: 'I10' }, may: roles },
  'codeSets.personal': { input: {}, may: roles },
  'codeSets.procedure': { input: { code: '0' }, may: roles },
  'codeSets.setFavourite': { input: { code: 'I10', favourite: true }, may: roles },
  'codeSets.upload': {
    input: { files: [{ name: 'codes.txt', content: 'AAAA' }] },
    may: ['admin'],
    operatorOnly: true,
  },
  'coding.assessRisk': { input: { diagnoses: [{ code: 'I10' }], inpatient: true }, may: readers },
  'coding.get': { input: { chartId: id }, may: readers },
  'coding.saveCodes': {
    input: { chartId: id, version: 1, diagnoses: [], procedures: [] },
    may: ['coder'],
  },
  'coding.submit': { input: { chartId: id, version: 1 }, may: ['coder'] },
  'coding.validate': { input: { records: [{}] }, may: readers },
  'emails.list': { input: {}, may: ['admin'] },
  'emails.retry': { input: { emailId: id }, may: ['admin'] },
  'feedback.counts': { may: readers },
  'feedback.list': { input: {}, may: readers },
  'feedback.markRead': { input: {}, may: readers },
  'identity.signIn': { input: { email: 'a@b.example', password: 'x' }, may: 'everyone' },
  'identity.signOut': { may: 'everyone', unsigned: 'OK' },
  'identity.signOutEverywhere': { may: roles },
  'identity.me': { may: roles },
  'identity.savePreferences': { input: { density: 'compact' }, may: roles },
  'identity.changeName': { input: { displayName: 'Someone Else' }, may: roles },
  'identity.changePassword': {
    input: { currentPassword: 'not the right one', newPassword: 'twelve characters' },
    may: roles,
  },
  'identity.sessions': { may: roles },
  'identity.endSession': { input: { sessionId: '0'.repeat(64) }, may: roles },
  'identity.endOtherSessions': { may: roles },
  'identity.forgotPassword': {
    input: { email: 'a@b.example' },
    may: 'everyone',
    unsigned: 'OK',
  },
  'identity.openPasswordReset': { input: { token }, may: 'everyone', unsigned: 'NOT_FOUND' },
  'identity.resetPassword': {
    input: { token, newPassword: 'twelve characters' },
    may: 'everyone',
    unsigned: 'NOT_FOUND',
  },
  'identity.openInvitation': { input: { token }, may: 'everyone', unsigned: 'NOT_FOUND' },
  'identity.acceptInvitation': {
    input: { token, displayName: 'Ada', password: 'twelve characters' },
    may: 'everyone',
    unsigned: 'NOT_FOUND',
  },
  'identity.askForAccess': {
    input: { organization: 'matrix', displayName: 'Ada', email: 'a@b.example' },
    may: 'everyone',
    unsigned: 'INVALID_STATE',
  },
  'imports.start': { input: { fileIds: [id] }, may: ['manager'] },
  'imports.get': { input: { jobId: id }, may: ['manager', 'admin'] },
  'imports.list': { input: {}, may: ['manager', 'admin'] },
  'imports.listIssues': { input: { jobId: id }, may: ['manager', 'admin'] },
  'notifications.list': { input: {}, may: roles },
  'notifications.markRead': { input: {}, may: roles },
  'practice.find': { input: { chartId: id }, may: readers },
  'practice.compare': { input: { chartId: id }, may: readers },
  'review.counts': { may: ['supervisor'] },
  'review.queue': { input: {}, may: ['supervisor'] },
  'review.get': { input: { auditId: id }, may: ['supervisor'] },
  'review.rounds': { input: { chartId: id }, may: readers },
  'review.decide': {
    input: { auditId: id, version: 1, decision: 'approve', findings: [], feedback: [] },
    may: ['supervisor'],
  },
  'rules.list': { may: [...readers, 'admin'] },
  'rules.get': { input: { ruleId: 'CMB-01' }, may: [...readers, 'admin'] },
  'siteRules.list': { may: [...readers, 'admin'] },
  'siteRules.get': { input: { number: 1 }, may: [...readers, 'admin'] },
  'siteRules.create': { input: siteRule, may: ['manager'] },
  'siteRules.change': { input: { ruleId: id, version: 1, content: siteRule }, may: ['manager'] },
  'siteRules.turn': { input: { ruleId: id, version: 1, to: 'active' }, may: ['manager'] },
  'siteRules.test': { input: { ruleId: id, version: 1 }, may: ['manager'] },
  'tokens.create': { input: { name: 'nightly', access: 'read', expiresInDays: 1 }, may: roles },
  'tokens.list': { input: {}, may: roles },
  'tokens.revoke': { input: { tokenId: id }, may: roles },
  'users.list': { may: ['admin'] },
  'users.counts': { may: ['admin'] },
  'users.invite': { input: { email: 'new@b.example', role: 'coder' }, may: ['admin'] },
  'staffing.openWork': { input: { userId: id }, may: ['admin'] },
  'staffing.changeRole': { input: { userId: id, version: 1, role: 'coder' }, may: ['admin'] },
  'staffing.deactivate': { input: { userId: id, version: 1 }, may: ['admin'] },
  'users.reactivate': { input: { userId: id, version: 1 }, may: ['admin'] },
  'users.sendPasswordReset': { input: { userId: id }, may: ['admin'] },
  'users.invitations': { may: ['admin'] },
  'users.resendInvitation': { input: { invitationId: id, version: 1 }, may: ['admin'] },
  'users.revokeInvitation': { input: { invitationId: id, version: 1 }, may: ['admin'] },
  'users.accessRequests': { may: ['admin'] },
  'users.approveAccess': { input: { requestId: id, version: 1, role: 'coder' }, may: ['admin'] },
  'users.refuseAccess': { input: { requestId: id, version: 1 }, may: ['admin'] },
}

/** What manages accounts, sessions and tokens, or shows the links that open them, is closed to API tokens. */
const isForPeopleOnly = (name: string) =>
  name === 'emails.list' ||
  (/^(identity|staffing|tokens|users)\./.test(name) && name !== 'identity.me')

const procedures = Object.keys(appRouter._def.procedures).sort()

let world: TestWorld
let org: TestOrganization

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('matrix')
})

afterAll(() => world.close())

function typeOf(name: string): string | undefined {
  const all = appRouter._def.procedures as Record<string, unknown>
  return (all[name] as { readonly _def: { readonly type: string } } | undefined)?._def.type
}

type Call = (input: unknown) => Promise<unknown>

/** The stable code of the answer; `OK` when the call went through. */
async function answerTo(name: string, request: ReturnType<typeof testRequest>): Promise<string> {
  const call = name
    .split('.')
    .reduce<unknown>(
      (at, part) => (at as Record<string, unknown>)[part],
      appRouter.createCaller(request),
    ) as Call
  try {
    await call(matrix[name]?.input)
    return 'OK'
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined
    return cause instanceof ServiceError ? cause.code : String(error)
  }
}

describe('who may call what', () => {
  it('is written down for every procedure', () => {
    expect(Object.keys(matrix).sort()).toEqual(procedures)
  })

  it.each(procedures)('%s is closed without a session', async (name) => {
    const answer = await answerTo(name, testRequest(world.server))
    expect(answer).toBe(matrix[name]?.unsigned ?? 'UNAUTHORIZED')
  })

  it.each(roles)('holds for a %s', async (role) => {
    const answers: Record<string, string> = {}
    for (const name of procedures) {
      answers[name] = await answerTo(name, await signInAs(world, org, role))
      world.setNow(new Date(world.now().getTime() + 61_000).toISOString())
    }
    const wrong = Object.entries(answers).filter(([name, answer]) => {
      const { may, operatorOnly } = matrix[name] ?? { may: [] }
      const isAllowed = may === 'everyone' || (may.includes(role) && operatorOnly === undefined)
      const isClosed = answer === 'FORBIDDEN_ROLE' || answer === 'UNAUTHORIZED'
      return name !== 'identity.signIn' && isAllowed === isClosed
    })
    expect(wrong).toEqual([])
  })

  it.each(roles)(
    'holds for a token of a %s, but for what needs a signed-in person',
    async (owner) => {
      const { request } = await tokenOf(world, org, { owner })
      const wrong: Record<string, string> = {}
      for (const name of procedures) {
        const { may, operatorOnly } = matrix[name] ?? { may: [] }
        if (may === 'everyone') continue
        const isAllowed =
          may.includes(owner) && !isForPeopleOnly(name) && operatorOnly === undefined
        const answer = await answerTo(name, request)
        if (isAllowed === (answer === 'FORBIDDEN_ROLE' || answer === 'UNAUTHORIZED')) {
          wrong[name] = answer
        }
      }
      expect(wrong).toEqual({})
    },
  )

  it.each(procedures)('%s asks for in the OpenAPI document what it asks for', (name) => {
    const isOpen = matrix[name]?.may === 'everyone'
    const { security } = openApiDocument().paths[`/api/trpc/${name}`]?.post ?? { security: [] }
    expect(security.length === 0).toBe(isOpen)
    expect(security.some((one) => 'token' in one)).toBe(!isOpen && !isForPeopleOnly(name))
  })

  it('opens what concerns every organization to an admin who was made an operator', async () => {
    const operated = await world.createOrganization('matrix-operated')
    await setOperator(world.server, { email: operated.emailOf('admin'), operator: true })
    const guarded = procedures.filter((name) => matrix[name]?.operatorOnly)
    expect(guarded).toEqual(['codeSets.load', 'codeSets.upload'])
    for (const name of guarded) {
      const asAdmin = await answerTo(name, await signInAs(world, operated, 'admin'))
      expect([name, asAdmin]).toEqual([name, 'OK'])
      const { request } = await tokenOf(world, operated, { owner: 'admin' })
      expect([name, await answerTo(name, request)]).toEqual([name, 'FORBIDDEN_ROLE'])
    }
  })

  it('lets a read-only token change nothing', async () => {
    const mutations = procedures.filter((name) => typeOf(name) === 'mutation')
    expect(mutations.length).toBeGreaterThan(10)
    for (const owner of roles) {
      const { request } = await tokenOf(world, org, { owner, access: 'read' })
      for (const name of mutations) {
        expect([name, await answerTo(name, request)]).toEqual([name, 'FORBIDDEN_ROLE'])
      }
    }
  })
})
