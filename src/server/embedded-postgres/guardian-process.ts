import { z } from 'zod'
import { Guardian } from './guardian'
import { prepareServerPaths } from './server-paths'

const [home, id, settings] = z
  .tuple([z.string(), z.string(), z.string()])
  .parse(process.argv.slice(2))

const guardian = new Guardian({
  paths: await prepareServerPaths(home),
  id,
  settings: z.record(z.string(), z.string()).parse(JSON.parse(settings)),
})
process.on('SIGTERM', () => guardian.dismiss())
process.on('SIGINT', () => guardian.dismiss())
process.on('SIGHUP', () => undefined)
await guardian.run()
process.exit(0)
