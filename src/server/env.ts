import { z } from 'zod'

const secret = z.string().min(32, 'must be at least 32 characters long')
const minutes = (fallback: number) => z.coerce.number().int().positive().default(fallback)

/**
 * Every variable the product reads. `.env.example` lists the same names (an invariant checks it).
 * Secrets have no defaults: embedded mode generates them, production refuses to boot without them.
 */
const envSchema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  APP_ORIGIN: z.url().optional(),
  TRUST_PROXY: z.stringbool().default(false),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  DATABASE_URL: z.string().min(1),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(8),
  DATABASE_ROLE_SECRET: secret,
  ENCRYPTION_KEYS: z
    .string()
    .regex(
      /^[a-z0-9-]{1,16}:[0-9a-f]{64}(,[a-z0-9-]{1,16}:[0-9a-f]{64})*$/,
      'must list keys as id:64-hex-digits, separated by commas, the current one first',
    ),
  BLIND_INDEX_KEY: secret,
  SESSION_IDLE_MINUTES: minutes(15),
  SESSION_ABSOLUTE_HOURS: z.coerce.number().int().positive().default(12),
  SIGN_IN_LIMIT_PER_MINUTE: z.coerce.number().int().positive().default(10),
  SIGN_IN_LIMIT_PER_CLIENT_MINUTE: z.coerce.number().int().positive().default(60),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must look like smtps://user:password@mail.example' })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/, 'must be an e-mail address')
    .optional(),
  DEVELOPMENT_MAILBOX: z.stringbool().default(false),
  REGISTRATION: z.stringbool().default(false),
  CALL_LIMIT_READ_PER_MINUTE: z.coerce.number().int().positive().default(1200),
  CALL_LIMIT_WRITE_PER_MINUTE: z.coerce.number().int().positive().default(600),
  CALL_LIMIT_HEAVY_PER_MINUTE: z.coerce.number().int().positive().default(60),
  UPLOAD_LIMIT_PER_MINUTE: z.coerce.number().int().positive().default(1200),
  UPLOAD_MAX_BYTES: z.coerce
    .number()
    .int()
    .positive()
    .default(256 * 1024 * 1024),
  SENTRY_DSN: z.url().optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  SMARTCODERS_HOME: z.string().default('.smartcoders'),
  SMARTCODERS_DATA_DIR: z.string().optional(),
  CODE_SETS: z.enum(['auto', 'off']).default('auto'),
  CODE_SETS_DIR: z.string().optional(),
  CODE_SETS_DOWNLOAD: z.stringbool().default(true),
  SEED_DEMO: z.stringbool().default(false),
  CHROMIUM_PATH: z.string().optional(),
})

export type Env = z.infer<typeof envSchema>

/** Mail without a sender is refused by every server, so it is noticed at the start. */
const completeSchema = envSchema.refine((env) => !env.SMTP_URL || env.MAIL_FROM, {
  path: ['MAIL_FROM'],
  error: 'is needed with SMTP_URL',
})

/** What a command needs to know before database and secrets are provided. */
const bootSchema = envSchema
  .pick({ DATABASE_URL: true, SMARTCODERS_HOME: true, SEED_DEMO: true, CHROMIUM_PATH: true })
  .partial({ DATABASE_URL: true })

export type BootEnv = z.infer<typeof bootSchema>

export const envNames = Object.keys(envSchema.shape) as (keyof Env)[]

/** Reads and checks the environment; throws one error that names each wrong or missing variable. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  return parse(completeSchema, source)
}

/** The part of the environment that tells which database to use; the rest may still be missing. */
export function readBootEnv(): BootEnv {
  return parse(bootSchema, process.env)
}

/** This process's environment with `values` on top: for a child process, or for `readEnv`. */
export function environmentWith(values: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...values }
}

function parse<Output>(
  schema: z.ZodType<Output>,
  source: Record<string, string | undefined>,
): Output {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(present)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => {
    const name = issue.path.join('.')
    return `  ${name}: ${present[name] === undefined ? 'is missing' : issue.message}`
  })
  throw new Error(`The configuration is not usable:\n${lines.join('\n')}\nSee .env.example.`)
}

/** The origin that browsers see. */
export function publicOrigin(env: Pick<Env, 'APP_ORIGIN' | 'PORT'>): string {
  return env.APP_ORIGIN ?? `http://localhost:${env.PORT}`
}
