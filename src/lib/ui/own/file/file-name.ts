/** What a file with a deck is called, without what disks refuse. */
export const fileName = (title: string): string =>
	title.replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim() || 'deck';
