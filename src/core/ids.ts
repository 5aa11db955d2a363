import { z } from 'zod'

/** Every id is a version 7 UUID made by the application, so that keys sort by creation time. */
export const uuidSchema = z.uuid()

export type OrgId = string
export type UserId = string
export type ChartId = string
