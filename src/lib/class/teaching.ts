/** Who teaches a class, and what each may do there. */

/**
 * `lead`: whose class it is. `co`: teaches it as well. `substitute`: does so until a day.
 */
export type TeachingRole = 'lead' | 'co' | 'substitute';

/**
 * `teach`: see everything, let pupils in, assign, give tests. `manage`: open pupils' accounts (cards,
 * devices, two entries made one), change or remove pupils, change a mark of one, take assignments and tests
 * back. `own`: say who teaches, until when the class is kept, and delete it.
 */
export type Right = 'teach' | 'manage' | 'own';

const RIGHTS: Readonly<Record<TeachingRole, readonly Right[]>> = {
	lead: ['teach', 'manage', 'own'],
	co: ['teach', 'manage'],
	substitute: ['teach']
};

/** Whether a teacher of this role may do what takes this right. */
export const may = (role: TeachingRole, right: Right): boolean => RIGHTS[role].includes(right);
