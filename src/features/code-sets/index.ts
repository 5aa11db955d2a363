export { loadStarterRelease, type LoadedStarter } from './service/load-starter-release'
export {
  openReleaseLibrary,
  watchReleases,
  type LoadedRelease,
  type ReleaseLibrary,
} from './service/open-release-library'
export { prepareSearchIndexes } from './service/search/keep-search-indexes'
export { codeSetsHealth } from './service/code-sets-health'
export { loadCodeSets, type LoadContext, type LoadRequest } from './service/load-code-sets'
export { findCodeSetFiles } from './service/official/find-code-set-files'
export { readReleaseName } from './rules/official/release-tag'
export type { LoadReport } from './contract/load-report'
export { queueFirstLoad } from './service/queue-first-load'
