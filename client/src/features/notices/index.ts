export { Bell } from './bell/Bell.tsx';
export { FollowButton } from './following/FollowButton.tsx';
export { TellMe } from './following/TellMe.tsx';
export { useTellMe } from './following/useTellMe.ts';
export { NoticePreferences } from './preferences/NoticePreferences.tsx';
