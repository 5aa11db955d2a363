import { findDataDirectory } from '../../tasks/test/data-directory'

/** Where the sample and official data of this machine would be. */
export const dataDirectory = findDataDirectory()
