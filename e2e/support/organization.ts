import { randomBytes } from 'node:crypto'
import { roles, type Role } from '@/core/actor'
import { runTask } from './run-task'
import type { Account } from './visitor'

/** An organization that belongs to one spec, with a person for each role. */
export interface Organization {
  readonly slug: string
  readonly name: string
  readonly as: Readonly<Record<Role, Account>>
}

const password = 'correct horse battery'

/** Creates an organization whose slug begins with `name`, from the command line as an operator does. */
export async function openOrganization(name: string): Promise<Organization> {
  const slug = `${name}-${randomBytes(3).toString('hex')}`
  const title = `Hospital ${slug}`
  await runTask('create-organization', '--slug', slug, '--name', title)
  const accounts = await Promise.all(roles.map((role) => openAccount(slug, role)))
  return {
    slug,
    name: title,
    as: Object.fromEntries(accounts.map((one) => [one.role, one])) as Organization['as'],
  }
}

/** One without charts, whose admin is an operator. */
export async function openEmptyOrganization(): Promise<Organization> {
  const organization = await openOrganization('empty')
  await runTask('set-operator', '--email', organization.as.admin.email)
  return organization
}

async function openAccount(slug: string, role: Role): Promise<Account> {
  const account = { email: `${role}@${slug}.example`, password, role, label: `${role} of ${slug}` }
  await runTask(
    'create-user',
    ...['--org', slug, '--role', role],
    ...['--email', account.email, '--name', account.label, '--password', password],
  )
  return account
}
