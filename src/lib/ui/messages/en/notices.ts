import { dayAndYear } from '#lib/ui/server-days.ts';
import { count } from './plural.ts';

const held = (n: number) =>
	n === 0
		? 'Nothing is waiting to be saved.'
		: `${count(n, 'answer waits', 'answers wait')} in this page to be saved.`;

/** What the learner should know about storage, backups and updates. */
export const notices = {
	health: {
		full: {
			title: 'This device is full',
			text: (n: number) =>
				`${held(n)} Free some space; saving is tried again by itself. Keep this page open until then.`
		},
		unavailable: {
			title: 'Saving does not work just now',
			text: (n: number) => `${held(n)} Keep this page open; saving is tried again by itself.`
		},
		blocked: {
			title: 'Another tab holds the storage',
			text: (n: number) => `${held(n)} Close the other tabs of Footnote.`
		},
		outdated: {
			title: 'Footnote was updated in another tab',
			text: (n: number) => `${held(n)} Reload this page to go on.`
		},
		cleared: {
			title: 'What you learnt here was deleted',
			text: (n: number) =>
				`The browser has deleted what was stored. ${count(n, 'answer is', 'answers are')} still in this page: export them before you close it, and import the file afterwards.`
		},
		'memory-only': {
			title: 'This browser keeps nothing',
			text: () =>
				'In a private window what you learn goes when you close it. Export it in Settings if you want to keep it.'
		}
	},
	evicted: {
		title: 'The browser has cleared what you learnt',
		text: ({ count: n, day }: { count: number; day?: number }) =>
			`${day === undefined ? '' : `On ${dayAndYear(day * 86_400_000, 'en-GB')} ${n === 1 ? 'there was 1 answer' : `there were ${n} answers`} on this device. `}If you have a backup file, import it in Settings. From now on, let the browser protect your data there, or install the app.`,
		action: 'To Settings',
		known: 'I know'
	},
	reload: 'Reload',
	export: 'Export',
	backup: {
		title: (n: number) => `${count(n, 'answer is', 'answers are')} on this device only`,
		text: 'A browser may clear a site’s storage. Save a copy to a file now and then; Settings can read it back.',
		action: 'Back up',
		later: 'Not now'
	},
	update: {
		title: 'A new version is ready',
		text: 'It takes over when you go to another page.',
		action: 'Update now'
	}
};
