/** What a teacher's preview is shuffled with. */
export const PREVIEW = 0;
