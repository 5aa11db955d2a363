import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { engineCases, isJudgedBy, judgeBy } from '@/testing/engine-cases'
import { engineWorlds } from '@/testing/engine-worlds'

const otherSchema = z.object({
  case: z.string(),
  rule: z.string(),
  /** Absent where the finding is about the record or a procedure. */
  row: z.number().optional(),
  reason: z.string().min(20),
})

const listed = readFileSync(join(import.meta.dirname, 'cases/other-findings.ndjson'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => otherSchema.parse(JSON.parse(line)))

describe.each(engineWorlds.map((world) => [world.name, world] as const))(
  'by %s',
  (_name, world) => {
    it('another rule speaks of a case that is valid by its own rule only where the list says why', () => {
      const valid = engineCases.filter(
        (one) => one.verdict === 'VALID' && isJudgedBy(one, world.releases),
      )
      const found = valid.flatMap((one) =>
        judgeBy(world.releases, one)
          .filter(({ rule, severity }) => rule !== one.rule && ['ERROR', 'WARN'].includes(severity))
          .map(({ rule, row }) => `${one.id} ${rule} ${row ?? ''}`),
      )
      expect(found.sort()).toEqual(
        listed.map((one) => `${one.case} ${one.rule} ${one.row ?? ''}`).sort(),
      )
    })
  },
)
