import { checkAs, type Checked } from '#lib/memory/log/check-entry.ts';
import { Edit } from './edit.ts';

const KINDS: ReadonlySet<string> = new Set(['edit', 'undo', 'withdraw'] satisfies Edit['kind'][]);

/** An entry of a log of edits that came from outside, told apart by what this release can do with it. */
export const checkEdit = (json: unknown): Checked<Edit> =>
	checkAs<Edit>(json, Edit, ({ kind }) => KINDS.has(kind));
