/** What keeps a fact from being asked while it is written, field by field. What proofs find comes later, and from elsewhere. */
import { Fact } from '#lib/deck/schema.ts';
import type { FactValue } from '#lib/own/list/row.ts';

export type FieldProblem =
	| 'missing'
	/** Of a list with rows: one of them is not whole. */
	| 'part'
	| 'few'
	| 'many'
	| 'long'
	| 'date'
	| 'number'
	/** The question has no place for the name. */
	| 'noMember'
	| 'other';

/** The first problem of each field, and of each place within it: by "false" and "false.1.why". */
export type FieldProblems = ReadonlyMap<string, FieldProblem>;

const NONE: FieldProblems = new Map();

/** All problems of a fact as it is written; none of one that can be read. */
export function problemsIn(value: FactValue): FieldProblems {
	const read = Fact.safeParse({ ...value, id: 'x' });
	if (read.success) return NONE;
	const found = new Map<string, FieldProblem>();
	const add = (key: string, problem: FieldProblem) => {
		if (!found.has(key)) found.set(key, problem);
	};
	for (const issue of read.error.issues) {
		// A newer release's field is no mistake.
		if (issue.code === 'unrecognized_keys') continue;
		const path = issue.path.map(String);
		const [field] = path;
		if (field === undefined) continue;
		const is = problemOf(issue, valueAt(value, path), field);
		add(path.join('.'), is);
		if (path.length > 1) add(field, is === 'missing' ? 'part' : is);
	}
	return found;
}

type Issue = NonNullable<ReturnType<typeof Fact.safeParse>['error']>['issues'][number];

function problemOf(issue: Issue, value: unknown, field: string): FieldProblem {
	if (isNothing(value)) return 'missing';
	switch (issue.code) {
		case 'too_small':
			return Array.isArray(value) ? 'few' : typeof value === 'number' ? 'number' : 'missing';
		case 'too_big':
			return Array.isArray(value) ? 'many' : typeof value === 'number' ? 'number' : 'long';
		case 'invalid_union':
			return DATES.has(field) ? 'date' : isHalf(value) ? 'part' : 'other';
		case 'invalid_type':
			return issue.expected === 'number' ? 'number' : 'other';
		case 'invalid_format':
			return field === 'question' ? 'noMember' : 'other';
		default:
			return 'other';
	}
}

const DATES: ReadonlySet<string> = new Set(['date', 'wrong', 'asOf', 'changes']);

const isNothing = (value: unknown): boolean =>
	value === undefined ||
	value === null ||
	(typeof value === 'string' && value.trim() === '') ||
	(Array.isArray(value) && value.length === 0);

/** Whether something of it is there, and something is not. */
const isHalf = (value: unknown): boolean =>
	typeof value === 'object' && value !== null && Object.values(value).some(isNothing);

const valueAt = (value: unknown, path: readonly string[]): unknown =>
	path.reduce((inner, key) => Object(inner)[key] as unknown, value);
