/** Tests of classes. */

export interface ClassTestTable {
	class: string;
	test: string;
	/** JSON (see class/tests/class-test.ts). */
	body: string;
	/** JSON: the questions as they were drawn. Pupils get them while the test is open. */
	paper: string;
	/** JSON: what was put right in the key since. */
	fixes: string;
	/** What the questions were drawn with. */
	seed: number;
	created: number;
	changed: number;
}

/** A class test that a pupil has begun; one for each pupil and test. */
export interface TakenTestTable {
	class: string;
	test: string;
	member: string;
	/** Tells this pupil's order of the questions from others'. */
	seed: number;
	/** The pupil's extra time when they began, percent. */
	extra: number;
	begun: number;
	/** When the answers arrived, and what they are as JSON (see class/tests/class-test.ts); null before. */
	handed_in: number | null;
	body: string | null;
	/** 1 where the device got no key: then its reviews are written here, once they may be known. */
	keyless: number | null;
	/** JSON: what was expected of it when it was handed in (see class-tests/test-reviews.ts). */
	expected: string | null;
	/** When its reviews went into the pupil's log; null before. */
	logged: number | null;
	/** JSON: marks that the teacher has changed, with the reasons (see class/tests/mark-change.ts). */
	changes: string | null;
}
