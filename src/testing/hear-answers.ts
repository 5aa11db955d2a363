import type { appRouter } from '@/registry/routers'

type Caller = ReturnType<typeof appRouter.createCaller>
type Call = (input?: unknown) => Promise<unknown>

/** Answers as they travel, by the name of their procedure. */
export type HeardAnswers = Map<string, unknown[]>

/** The same caller; each answer that it gets is kept. */
export function hearing(heard: HeardAnswers, caller: Caller): Caller {
  const hearingCall = (group: string, entry: string) => async (input?: unknown) => {
    const call = Reflect.get(Reflect.get(caller, group) as object, entry) as Call
    const answer = await call(input)
    const name = `${group}.${entry}`
    heard.set(name, [...(heard.get(name) ?? []), JSON.parse(JSON.stringify(answer))])
    return answer
  }
  const entriesOf = (group: string) =>
    new Proxy({}, { get: (_target, entry) => hearingCall(group, String(entry)) })
  return new Proxy({}, { get: (_target, group) => entriesOf(String(group)) }) as Caller
}
