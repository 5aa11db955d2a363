import type { Day } from '@/core/day'
import type { CodedRecord } from './coded-record'

type Dates = Pick<
  CodedRecord['encounter'],
  'setting' | 'serviceDate' | 'admitDate' | 'dischargeDate'
>

/**
 * The day whose code set judges the record: discharge for an inpatient facility record, else the
 * date of service (45 CFR 162.1000). A stay that has not ended is judged by what it has.
 */
export function governingDate({ setting, serviceDate, admitDate, dischargeDate }: Dates): Day {
  const preferred =
    setting === 'inpatient'
      ? [dischargeDate, serviceDate, admitDate]
      : [serviceDate, dischargeDate, admitDate]
  return preferred.find((day) => day !== undefined) ?? ''
}

/** The day on which the encounter began. */
export function startDate({ serviceDate, admitDate, dischargeDate }: Dates): Day {
  return admitDate ?? serviceDate ?? dischargeDate ?? ''
}
