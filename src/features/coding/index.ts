export { judgeLines, openTally, type ValidationTally } from './service/judge-lines'
