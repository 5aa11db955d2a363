/** An expected "no": the caller did nothing wrong, the state of things does not allow it. */
export interface Refusal<Reason extends string> {
  readonly ok: false
  readonly reason: Reason
}

export interface Accepted<Value> {
  readonly ok: true
  readonly value: Value
}

export type Decision<Value, Reason extends string> = Accepted<Value> | Refusal<Reason>

export function accept<Value>(value: Value): Accepted<Value> {
  return { ok: true, value }
}

export function refuse<Reason extends string>(reason: Reason): Refusal<Reason> {
  return { ok: false, reason }
}
