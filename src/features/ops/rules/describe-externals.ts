import { externalNames, type ExternalState, type Readiness } from '../contract/readiness'

const variables = {
  mail: 'SMTP_URL',
  errorReports: 'SENTRY_DSN',
  traces: 'OTEL_EXPORTER_OTLP_ENDPOINT',
} as const

type Settings = {
  readonly [Name in (typeof variables)[keyof typeof variables]]?: string | undefined
}

/** Which services outside of the installation are used; of the others, which variable would turn them on. */
export function describeExternals(settings: Settings): Readiness['externals'] {
  const states = externalNames.map((name) => [name, stateOf(settings, variables[name])])
  return Object.fromEntries(states) as Readiness['externals']
}

function stateOf(settings: Settings, variable: keyof Settings): ExternalState {
  return settings[variable] === undefined ? `off: ${variable} is not set` : 'on'
}
