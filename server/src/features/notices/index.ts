export { createNoticeOrdersStore, type NoticeOrdersStore } from './noticeOrders.store.ts';
