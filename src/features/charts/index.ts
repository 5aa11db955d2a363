export { formatChartNumber } from './rules/chart-number'
