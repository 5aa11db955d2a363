import { readFileSync } from 'node:fs'
import { expect, test, type APIRequestContext, type APIResponse } from '@playwright/test'
import { pageVisits } from '../support/page-visits'
import { policyViolations, watchPolicy } from '../support/policy-violations'
import { callProcedure } from '../support/visitor'
import { openWorkplace, type Workplace } from '../support/workplace'

const fixed = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

let workplace: Workplace

test.beforeAll(async () => {
  test.setTimeout(120_000)
  workplace = await openWorkplace('headers')
})

/** One visit a route; the states of a page differ in nothing that its headers know. */
const routes = new Map(pageVisits.map((visit) => [visit.route, visit]))

for (const visit of routes.values()) {
  test(`${visit.route} runs scripts by the nonce of its answer only`, async ({ request }) => {
    if (visit.as)
      await callProcedure(request, 'identity.signIn', workplace.organization.as[visit.as])
    const [first, second] = [await open(request, visit), await open(request, visit)]
    const nonces = await Promise.all([expectNonces(first), expectNonces(second)])
    expect(nonces[0]).not.toBe(nonces[1])
  })
}

test('a page that is not there has the policy of a page', async ({ request }) => {
  const response = await request.get('/nowhere/at-all')
  expect(response.status()).toBe(404)
  await expectNonces(response)
})

test('a nonce that a client sends is not used', async ({ request }) => {
  const policy = "script-src 'nonce-mine'"
  const response = await request.get('/', { headers: { 'content-security-policy': policy } })
  expect(await response.text()).not.toContain('nonce="mine"')
  await expectNonces(response)
})

for (const path of apiPaths()) {
  test(`${path} may load nothing`, async ({ request }) => expectData(await request.get(path)))
}

test('an answer of a procedure, a refusal and the feed may load nothing', async ({ request }) => {
  expectData(await request.post('/api/trpc/charts.list', { data: {} }))
  expectData(await request.post('/api/trpc/no.such', { data: {} }))
  const foreign = { origin: 'https://elsewhere.example' }
  expectData(await request.post('/api/trpc/identity.signIn', { data: {}, headers: foreign }))
  expectData(await request.get('/api/feed'))
})

test('scripts, styles and fonts may load nothing by themselves', async ({ request }) => {
  const html = await (await request.get('/')).text()
  const files = new Set(html.match(/\/_next\/static\/[\w./~-]+\.(?:js|css|woff2)/g))
  expect(files.size).toBeGreaterThan(5)
  for (const file of files) expectData(await request.get(file))
})

test('a script that somebody writes into the page does not run', async ({ page }) => {
  await watchPolicy(page)
  await page.goto('/')
  await page.evaluate(() => {
    const image = document.createElement('div')
    image.innerHTML = '<img src="data:," onerror="window.hasRun = true">'
    document.body.append(image)
    const script = document.createElement('div')
    script.innerHTML = '<iframe srcdoc="<script>parent.hasRun = true</script>"></iframe>'
    document.body.append(script)
  })
  await expect.poll(() => policyViolations(page)).not.toEqual([])
  expect(await page.evaluate(() => 'hasRun' in window)).toBe(false)
})

type Visit = (typeof pageVisits)[number]

async function open(request: APIRequestContext, visit: Visit): Promise<APIResponse> {
  const response = await request.get(visit.path(workplace))
  expect(response.headers()).toMatchObject(fixed)
  return response
}

/** Every script of the page bears the nonce of the header, and no element bears a handler. */
async function expectNonces(response: APIResponse): Promise<string> {
  expect(response.headers()).toMatchObject(fixed)
  const policy = response.headers()['content-security-policy'] ?? ''
  const nonce = /script-src 'nonce-([^']{20,})' 'strict-dynamic';/.exec(policy)?.[1] ?? ''
  expect(nonce).not.toBe('')
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/)
  const html = await response.text()
  const scripts = html.match(/<script\b[^>]*>/g) ?? []
  expect(scripts.length).toBeGreaterThan(0)
  for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`)
  expect(html).not.toMatch(/<[a-z]+ [^>]*\son[a-z]+=/)
  return nonce
}

function expectData(response: APIResponse): void {
  expect(response.headers()).toMatchObject({
    ...fixed,
    'content-security-policy':
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  })
  expect(response.headers()['permissions-policy']).toContain('camera=()')
  expect(response.headers()).not.toHaveProperty('x-powered-by')
}

/** The paths that the node entry answers, as its table lists them. */
function apiPaths(): string[] {
  const source = readFileSync('src/registry/http.ts', 'utf8')
  return [...source.matchAll(/^ {2}'(\/api\/[^']+)':/gm)].map((match) => match[1] ?? '')
}
