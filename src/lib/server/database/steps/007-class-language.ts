import type { Step } from './step.ts';

/** The language in which a class is spoken to, by its code (`de`); null where each device says its own. */
export const classLanguage: Step = async (db) => {
	await db.schema.alterTable('class').addColumn('lang', 'text').execute();
};
