import type { Step } from './step.ts';

/**
 * What a class test is marked by here, and no longer on the pupil's device. Rows from before are of
 * devices that write their reviews themselves.
 */
export const classTests: Step = async (db) => {
	const add = (column: string, type: 'integer' | 'bigint' | 'text') =>
		db.schema.alterTable('taken_test').addColumn(column, type).execute();
	await add('keyless', 'integer');
	await add('expected', 'text');
	await add('logged', 'bigint');
	await add('changes', 'text');
};
