/**
 * Answers that the database does not take, written where a reload finds them, also one into a newer
 * version of the app. `localStorage` works when the database does not; it is no more than a second net.
 */
import type { TestProgress } from '#lib/exam/test/progress.ts';

export interface TestStash {
	get(id: string): TestProgress | undefined;
	/** Whether there was room for it. */
	put(id: string, progress: TestProgress): boolean;
	drop(id: string): void;
}

const PREFIX = 'footnote.test.';

/** A stash in the given storage. */
export function testStash(storage: Storage): TestStash {
	return {
		get: (id) => read(storage.getItem(PREFIX + id)),
		put(id, progress) {
			try {
				storage.setItem(PREFIX + id, JSON.stringify(progress));
				return true;
			} catch {
				return false;
			}
		},
		drop: (id) => storage.removeItem(PREFIX + id)
	};
}

/** Only this app writes these keys; what is no progress was cut short, or is another release's, and holds nothing here. */
function read(text: string | null): TestProgress | undefined {
	try {
		const progress = JSON.parse(text ?? 'null') as TestProgress | null;
		return Array.isArray(progress?.answers) ? progress : undefined;
	} catch {
		return undefined;
	}
}
