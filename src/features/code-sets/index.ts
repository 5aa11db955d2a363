export { loadStarterRelease, type LoadedStarter } from './service/load-starter-release'
export {
  openReleaseLibrary,
  type LoadedRelease,
  type ReleaseLibrary,
} from './service/open-release-library'
export { codeSetsHealth } from './service/code-sets-health'
