import { expect, it } from 'vitest'
import { describeExternals } from './describe-externals'

it('an external service is on where its variable is set, and else says which one would turn it on', () => {
  expect(describeExternals({ SENTRY_DSN: 'https://key@errors.example/1' })).toEqual({
    mail: 'off: SMTP_URL is not set',
    errorReports: 'on',
    traces: 'off: OTEL_EXPORTER_OTLP_ENDPOINT is not set',
  })
})
