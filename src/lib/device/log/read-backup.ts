/** A file of everything as it came, checked: either all of it is right, or all that is wrong with it is told. */
import type { Entry } from '#lib/memory/log/entry.ts';
import { checkEntry, type Checked } from '#lib/memory/log/check-entry.ts';
import { BACKUP_FORMAT } from '#lib/memory/log/backup-text.ts';
import type { LogEntry } from '#lib/memory/log/stamp.ts';
import { checkEdit } from '#lib/own/check-edit.ts';
import type { Edit } from '#lib/own/edit.ts';
import { pause } from '#lib/device/pause.ts';
import { Backup } from './backup-format.ts';
import { keyOf } from './store.ts';
import { difference } from './union.ts';

/** What is wrong with a file, and where. Pages say it in words (`settings.data.problems`). */
export interface ImportProblem {
	/**
	 * `here`: the device has another entry of this id; `contradiction`: the file has; `aside`: a value that is not known here;
	 * `storage`: the browser did not keep it.
	 */
	code:
		| 'not-json'
		| 'not-a-backup'
		| 'newer-app'
		| 'invalid'
		| 'aside'
		| 'contradiction'
		| 'here'
		| 'storage';
	/** `entries[3].grade`; empty for the file as a whole. */
	path: string;
}

export interface ReadBackup {
	entries: Entry[];
	/** Of decks of one's own. */
	edits: Edit[];
	aside: ImportProblem[];
	/** Unread. */
	media: readonly unknown[];
	preferences: Record<string, unknown>;
}

/** So many entries are checked at a stretch: a phone takes some tens of milliseconds for them. */
const STRETCH = 500;

export async function readBackup(
	text: string
): Promise<ReadBackup | { problems: ImportProblem[] }> {
	let json: unknown;
	try {
		// Editors and mail programs like to put a byte order mark first.
		json = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return problem('not-json');
	}
	const { app, format } = Object(json) as { app?: unknown; format?: unknown };
	if (app !== 'footnote') return problem('not-a-backup');
	if (typeof format === 'number' && format > BACKUP_FORMAT) return problem('newer-app');
	const backup = Backup.safeParse(json);
	if (!backup.success)
		return { problems: backup.error.issues.map((issue) => invalid('invalid', issue, [])) };
	const { preferences } = backup.data;
	const reviews = await checkAll('entries', backup.data.entries, checkEntry);
	const edits = await checkAll('edits', backup.data.edits ?? [], checkEdit);
	const problems = [...reviews.problems, ...edits.problems];
	if (problems.length > 0) return { problems };
	const aside = [...reviews.aside, ...edits.aside];
	const { media = [] } = backup.data;
	return { entries: reviews.entries, edits: edits.entries, aside, media, preferences };
}

/** @param name of the list in the file */
async function checkAll<E extends LogEntry>(
	name: string,
	candidates: readonly unknown[],
	check: (json: unknown) => Checked<E>
) {
	const problems: ImportProblem[] = [];
	const entries: E[] = [];
	const aside: ImportProblem[] = [];
	for (const [n, candidate] of candidates.entries()) {
		if (n % STRETCH === STRETCH - 1) await pause();
		const checked = check(candidate);
		const code = checked.as === 'none' ? 'invalid' : 'aside';
		const issues = checked.issues.map((issue) => invalid(code, issue, [name, n]));
		if (checked.as === 'none') problems.push(...issues);
		else {
			entries.push(checked.entry);
			aside.push(...issues);
		}
	}
	problems.push(...contradictions(name, entries));
	return { problems, entries, aside };
}

/** Entries of the file that have one id and two contents. */
function contradictions<E extends LogEntry>(name: string, entries: readonly E[]): ImportProblem[] {
	const first = new Map<string, E>();
	return entries.flatMap((entry, n): ImportProblem[] => {
		const other = first.get(keyOf(entry));
		if (!other) first.set(keyOf(entry), entry);
		if (!other || difference([other], [entry]).conflicts.length === 0) return [];
		return [{ code: 'contradiction', path: `${name}[${n}]` }];
	});
}

const problem = (code: ImportProblem['code']) => ({ problems: [{ code, path: '' }] });

function invalid(
	code: ImportProblem['code'],
	issue: { path: PropertyKey[] },
	above: PropertyKey[]
): ImportProblem {
	const path = [...above, ...issue.path]
		.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
		.join('')
		.replace(/^\./, '');
	return { code, path };
}
