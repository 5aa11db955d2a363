import { postRequest, type Conversation } from '../load/raw-connection'

interface Reading {
  readonly path: string
  readonly cookies: readonly string[]
  readonly chartIds: readonly string[]
}

/** Each connection opens one chart after the other, every one at another place of the list. */
export function readConversations({ path, cookies, chartIds }: Reading): Conversation[] {
  return cookies.map((cookie, connection) => {
    const requests = chartIds.map((chartId) =>
      postRequest({ path, cookie, body: JSON.stringify({ chartId }) }),
    )
    let at = Math.floor((connection * requests.length) / cookies.length)
    return {
      next: () => {
        at = (at + 1) % requests.length
        const request = requests[at]
        if (request === undefined) throw new RangeError('There are no charts.')
        return request
      },
      answered: () => undefined,
    }
  })
}

const codes = ['I25.118', 'I25.2', 'E78.2', 'Z95.5', 'Z79.82', 'Z87.891']

/** Six codes as an autosave brings them: with every save one of the rationales is another. */
function diagnosesOf(version: number) {
  return codes.map((code, index) => {
    const typed = index === version % codes.length ? `, as of save ${version}` : ''
    return {
      code,
      principal: index === 0,
      rationale: `Documented in the assessment and in the history of this encounter; row ${index + 1} of six${typed}.`,
    }
  })
}

interface Writing {
  readonly path: string
  readonly cookies: readonly string[]
  readonly chartIds: readonly string[]
  /** The version of each chart in the tables that this server writes. */
  readonly versions: Map<string, number>
}

/** Each connection saves six codes on a chart of its own, over and over, as someone types in one of them. */
export function writeConversations(writing: Writing): Conversation[] {
  const { path, cookies, chartIds, versions } = writing
  return cookies.map((cookie, connection) => {
    const chartId = chartIds[connection]
    if (chartId === undefined) throw new RangeError('There are fewer charts than connections.')
    return {
      next: () => {
        const version = versions.get(chartId) ?? 0
        const diagnoses = diagnosesOf(version)
        return postRequest({ path, cookie, body: JSON.stringify({ chartId, version, diagnoses }) })
      },
      answered: (body) => versions.set(chartId, versionIn(body)),
    }
  })
}

/** The new version, wherever the answer has it. */
function versionIn(body: Buffer): number {
  const found = /"version":(\d+)/.exec(body.toString('latin1'))?.[1]
  if (found === undefined) throw new Error(`No version in ${body.toString('utf8').slice(0, 200)}`)
  return Number(found)
}
