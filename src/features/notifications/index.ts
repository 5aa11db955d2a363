export { notificationRequested, type NotificationRequest } from './contract'
