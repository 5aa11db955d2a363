export { formatChartNumber } from './rules/chart-number'
export { completeReview, type ReviewedChart } from './service/complete-review'
