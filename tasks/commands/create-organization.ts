import { z } from 'zod'
import { createOrganization } from '@/features/identity'
import { parseOptions } from '../frame/bad-usage'
import { defineTask } from '../frame/define-task'
import { withDatabase } from '../runtime/with-database'

const optionsSchema = z.object({ slug: z.string(), name: z.string() })

/** Creates an organization. */
export const createOrganizationTask = defineTask({
  configure: (command) =>
    command
      .requiredOption('--slug <slug>', 'its short name: lower-case letters, digits and hyphens')
      .requiredOption('--name <name>', 'its name as people read it'),
  run: async ({ options }) => {
    const { slug, name } = parseOptions(optionsSchema, options)
    const { orgId } = await withDatabase((ctx) => createOrganization(ctx, { slug, name }))
    return {
      result: { orgId, slug, name },
      lines: [`Created the organization "${name}" (${slug}).`],
    }
  },
})
