/** A reminder as it arrives, and what a tap on it does: for the service worker. */

/** What is shown. A browser shows something of its own where a message leads to nothing. */
export interface Notice {
	title: string;
	options: NotificationOptions;
}

/** What a message says; words of any release of the server, or none that can be read. */
export function noticeFrom(message: string | undefined): Notice {
	const { title, body, lang, dir } = fieldsOf(message);
	return {
		title: textOf(title) ?? 'Footnote',
		options: {
			body: textOf(body) ?? '',
			lang: textOf(lang) ?? '',
			dir: dir === 'rtl' || dir === 'ltr' ? dir : 'auto',
			// One takes the place of the one before.
			tag: 'reminder',
			icon: '/icons/icon-192.png'
		}
	};
}

function fieldsOf(message: string | undefined): Record<string, unknown> {
	try {
		return { ...Object(JSON.parse(message ?? '')) };
	} catch {
		return {};
	}
}

const textOf = (value: unknown): string | undefined =>
	typeof value === 'string' && value.length <= 300 ? value : undefined;

/** What this needs of a service worker's pages. */
export interface Pages {
	matchAll(which: {
		type: 'window';
	}): Promise<readonly { url: string; focus(): Promise<unknown> }[]>;
	openWindow(url: string): Promise<unknown>;
}

/** Brings Today to the front: a page that is open, or a new one. A page where somebody is at work stays as it is. */
export async function openToday(clients: Pages): Promise<void> {
	const open = await clients.matchAll({ type: 'window' });
	const there = open.find(({ url }) => new URL(url).pathname === '/');
	if (there) await there.focus();
	else await clients.openWindow('/');
}
