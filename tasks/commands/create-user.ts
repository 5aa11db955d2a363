import { randomBytes } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { roles, roleSchema, systemActor } from '@/core/actor'
import { createUser, getOrganizationId, setOperator } from '@/features/identity'
import { actingAs } from '@/server/context'
import { parseOptions } from '../frame/bad-usage'
import { defineTask } from '../frame/define-task'
import { withDatabase } from '../runtime/with-database'

const optionsSchema = z
  .object({
    org: z.string(),
    email: z.string(),
    name: z.string(),
    role: roleSchema,
    password: z.string().optional(),
    passwordStdin: z.boolean().default(false),
    operator: z.boolean().default(false),
  })
  .refine(({ role, operator }) => !operator || role === 'admin', {
    path: ['operator'],
    message: 'only an admin can be an operator; use it with --role admin.',
  })

type Options = z.infer<typeof optionsSchema>

/** Creates a user; without a password it makes one and shows it this once. */
export const createUserTask = defineTask({
  configure: (command) =>
    command
      .requiredOption('--org <slug>', 'the organization')
      .requiredOption('--email <address>', 'the address to sign in with')
      .requiredOption('--name <name>', 'the name as people read it')
      .requiredOption('--role <role>', `one of ${roles.join(', ')}`)
      .option('--password <password>', 'at least 12 characters; made and shown when not given')
      .option('--password-stdin', 'read the password from standard input')
      .option('--operator', 'an admin who may do what concerns every organization'),
  run: async ({ options }) => {
    const parsed = parseOptions(optionsSchema, options)
    const given = await readPassword(parsed)
    const password = given ?? randomBytes(12).toString('base64url')
    const { org, email, name, role, operator } = parsed
    const { userId } = await withDatabase(async (ctx) => {
      const orgId = await getOrganizationId(ctx, org)
      const acting = actingAs(ctx, systemActor(orgId, 'command line'), ctx.newId())
      const created = await createUser(acting, { email, displayName: name, role, password })
      if (operator) await setOperator(ctx, { email, operator })
      return created
    })
    const made = given === undefined ? { password } : {}
    return {
      result: { userId, org, email, role, operator, ...made },
      lines: [
        `Created ${name} <${email}> as ${role}${operator ? ' and operator' : ''} of ${org}.`,
        ...(given === undefined ? [`Password, shown this once: ${password}`] : []),
      ],
    }
  },
})

async function readPassword({ password, passwordStdin }: Options): Promise<string | undefined> {
  return passwordStdin ? (await text(process.stdin)).replace(/\r?\n$/, '') : password
}
