import { expect, type APIRequestContext, type Page } from '@playwright/test'
import type { Role } from '@/core/actor'

export interface Account {
  readonly email: string
  readonly password: string
  readonly role: Role
  /** What screens show for the person. */
  readonly label: string
}

/** Opens a session without the form; the page's requests carry it from now on. */
export async function signInAs(page: Page, { email, password }: Account): Promise<void> {
  await callProcedure(page.request, 'identity.signIn', { email, password })
}

/**
 * Opens a page and waits until it is alive: what the server sends first holds places that only the page itself
 * fills, and a key pressed before then reaches nobody.
 */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}

export type Credentials = Pick<Account, 'email' | 'password'>

/** Signs in as a person does. */
export async function signInByForm(page: Page, credentials: Credentials): Promise<void> {
  await page.goto('/')
  await fillSignIn(page, credentials)
}

/** Fills and sends the sign-in form of the page that is open. */
export async function fillSignIn(page: Page, { email, password }: Credentials): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

interface ProcedureAnswer<Output> {
  readonly result: { readonly data: Output }
}

/** Calls a procedure as the session of `request`; the call must succeed. */
export async function callProcedure<Output = unknown>(
  request: APIRequestContext,
  name: string,
  input: unknown = {},
): Promise<Output> {
  const response = await request.post(`/api/trpc/${name}`, { data: input })
  expect(response.status(), `${name}: ${await response.text()}`).toBe(200)
  const answer = (await response.json()) as ProcedureAnswer<Output>
  return answer.result.data
}

/** Calls a procedure that must be refused, and tells the stable code of the refusal. */
export async function refusalOf(
  request: APIRequestContext,
  name: string,
  input: unknown = {},
): Promise<string> {
  const response = await request.post(`/api/trpc/${name}`, { data: input })
  const answer = (await response.json()) as { error?: { data: { code: string } } }
  return answer.error?.data.code ?? `accepted with ${response.status()}`
}
