/**
 * How an empty database becomes one of today's, step by step. A step that was ever released is never
 * changed: what comes later is another step.
 */
import type { Migration, MigrationProvider } from 'kysely/migration';
import { reviewLogs } from './steps/001-review-logs.ts';
import { classes } from './steps/002-classes.ts';
import { door } from './steps/003-door.ts';
import { knownDevices } from './steps/004-known-devices.ts';
import { classTests } from './steps/005-class-tests.ts';
import { people } from './steps/006-people.ts';
import { classLanguage } from './steps/007-class-language.ts';
import { reminders } from './steps/008-reminders.ts';
import { edits } from './steps/009-edits.ts';
import { published } from './steps/010-published.ts';
import { media } from './steps/011-media.ts';
import type { Kind, Step } from './steps/step.ts';

export const STEPS: Readonly<Record<string, Step>> = {
	'001-review-logs': reviewLogs,
	'002-classes': classes,
	'003-door': door,
	'004-known-devices': knownDevices,
	'005-class-tests': classTests,
	'006-people': people,
	'007-class-language': classLanguage,
	'008-reminders': reminders,
	'009-edits': edits,
	'010-published': published,
	'011-media': media
};

/** The steps for one kind of database. */
export const migrationsFor = (kind: Kind): MigrationProvider => ({
	getMigrations: async () =>
		Object.fromEntries(
			Object.entries(STEPS).map(([name, step]): [string, Migration] => [
				name,
				{ up: (db) => step(db, kind) }
			])
		)
});
