export type { JudgedFinding } from './contract/answers'
export { judgeLines, openTally, type ValidationTally } from './service/judge-lines'
