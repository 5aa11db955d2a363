import { z } from 'zod'
import { uuidSchema } from '@/core/ids'
import { changeRoleInput, userVersionInput } from '@/features/identity/contract/users'

export const openWorkInput = z.object({ userId: uuidSchema })
export type OpenWorkInput = z.output<typeof openWorkInput>

/** What is on a person's desk: what would wait for nobody when they leave. */
export interface OpenWork {
  /** Drafts and returned charts. */
  readonly open: number
  /** Of these, the ones an audit returned. */
  readonly returned: number
  /** Submitted charts that an audit may still return. */
  readonly underAudit: number
}

/** Take the person's open charts from them, with the codes entered so far. */
const returnCharts = z.boolean().default(false)

export const deactivateInput = userVersionInput.extend({ returnCharts })
export type DeactivateInput = z.output<typeof deactivateInput>

export const changeStaffRoleInput = changeRoleInput.extend({ returnCharts })
export type ChangeStaffRoleInput = z.output<typeof changeStaffRoleInput>
